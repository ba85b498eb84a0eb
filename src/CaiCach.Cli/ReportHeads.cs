using System.Globalization;
using CaiCach.Accountability.Heads;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>What each head answers for in a period.</summary>
internal sealed class ReportHeads : ICommand
{
    public string Name => "report heads";

    public string Help => "--period 2021-Q2|2021-H1|2021 [--unit H45.20] [--json]: số liệu trách nhiệm của từng người đứng đầu";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (text, code, context) = (arguments.Required("period"), arguments.Option("unit"), Everything.Context(services));
        if (!ReportPeriod.TryParse(text, out var period))
        {
            throw new UsageException($"--period {text}: viết dạng 2021-Q2, 2021-H1 hoặc 2021.");
        }

        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var unit = code is null ? null : (await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).Agencies.FirstOrDefault(u => u.Code == code)
            ?? throw new UsageException($"--unit {code}: không có cơ quan mang mã này.");
        var found = await services.GetRequiredService<HeadBoard>().RunAsync(new HeadQuestion(period.From, period.To, unit?.Id), context.Authority, cancellationToken);
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { Period = period.Code, period.Name, period.From, period.To, found.Groups, found.Rows });
            return 0;
        }

        var culture = CultureInfo.GetCultureInfo("vi-VN");
        Console.WriteLine($"Trách nhiệm người đứng đầu, {period.Name}");
        foreach (var r in found.Rows)
        {
            Console.WriteLine($"\n{r.AgencyName}: {(r.Term.Name is null ? "chưa có người đứng đầu" : $"{r.Term.Name}, {r.Term.Title}")}, {r.Term.From:dd/MM/yyyy} – {r.Term.To:dd/MM/yyyy}");
            foreach (var g in found.Groups)
            {
                var share = g.Figures[0].Code == DossierMeasures.InTime && r.OnTimePercent is { } percent ? string.Create(culture, $"; {percent:0.00} % đúng hạn") : "";
                Console.WriteLine($"  {g.Heading,-24} {string.Join(", ", g.Figures.Select(f => $"{f.Definition.Label.ToLowerInvariant()} {r.Of(f.Code).ToString("N0", culture)}"))}{share}");
            }
        }

        return 0;
    }
}
