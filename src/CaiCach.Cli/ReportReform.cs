using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The periodic reform report: frozen as it was, or with the figures of this moment.</summary>
internal sealed class ReportReform : ICommand
{
    public string Name => "report reform";

    public string Help => "--period 2021-H1 [--agency H45.20] [--json]: báo cáo cải cách của tỉnh hoặc một cơ quan; chưa ai lập thì in số liệu của lúc này";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!ReportPeriod.TryParse(arguments.Required("period"), out var period))
        {
            throw new UsageException("--period phải có dạng 2021-Q2, 2021-H1 hoặc 2021.");
        }

        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var agency = Everything.AgencyOrProvince(arguments, "agency", units);
        var view = (await services.GetRequiredService<ReformReportReader>().OfAsync(agency.Id, period, Everything.Context(services), cancellationToken))!;
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new
            {
                Agency = agency.Code, Period = period.Code, period.Name, view.Report.From, view.Report.To, State = view.Report.CreatedAt == default ? "none" : view.Report.State.ToString().ToLowerInvariant(),
                view.Report.Number, view.FiguresAt, view.Filled, view.Figures, Text = view.Sections.Where(s => s.IsWritten).Select(s => new { s.Code, s.Heading, Lead = string.Concat(s.Lead.Select(l => l.Text)), s.Text }),
                Reporters = view.Reporters.Select(r => new { r.Name, State = r.State?.ToString().ToLowerInvariant() ?? "none", r.Number, r.IsDirect, r.IsIncluded }),
            });
            return 0;
        }

        Console.WriteLine($"{view.Title}, {agency.Name}: {(view.Report.CreatedAt == default ? "chưa lập" : view.Report.State.Label())}\n");
        Console.WriteLine($"{"",-56} {"Đơn vị",-10} {"Kỳ này",10} {"Luỹ kế",10} {"Cùng kỳ",10}");
        foreach (var f in view.Figures)
        {
            Console.WriteLine($"{f.Name[..Math.Min(56, f.Name.Length)],-56} {f.Unit,-10} {f.Text(f.Value),10} {f.Text(f.YearToDate),10} {f.Text(f.YearBefore),10}");
        }

        var missing = view.Reporters.Where(r => r is { IsDirect: true, IsIncluded: false }).ToList();
        if (missing.Count > 0)
        {
            Console.WriteLine($"\nChưa có báo cáo đã ký: {string.Join("; ", missing.Select(r => r.Name))}.");
        }

        return 0;
    }
}
