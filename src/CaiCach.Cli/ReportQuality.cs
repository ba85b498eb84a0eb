using System.Globalization;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Boards;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>How well procedures were handled in a period.</summary>
internal sealed class ReportQuality : ICommand
{
    public string Name => "report quality";

    public string Help => "--period 2021-Q2|2021-H1|2021 [--agency H45.20] [--json]: chất lượng giải quyết theo chín chỉ số; có --agency thì cả từng cán bộ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (text, code, context) = (arguments.Required("period"), arguments.Option("agency"), Everything.Context(services));
        if (!ReportPeriod.TryParse(text, out var period))
        {
            throw new UsageException($"--period {text}: viết dạng 2021-Q2, 2021-H1 hoặc 2021.");
        }

        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var unit = code is null ? null : (await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).Agencies.FirstOrDefault(u => u.Code == code)
            ?? throw new UsageException($"--agency {code}: không có cơ quan mang mã này.");
        var (board, question) = (services.GetRequiredService<QualityBoard>(), new QualityQuestion(period.From, period.To, unit?.Id));
        var found = await board.RunAsync(question, context.Authority, cancellationToken);
        var officers = await board.OfficersAsync(question, context.Authority, cancellationToken);
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { Period = period.Code, period.Name, period.From, period.To, found.Agencies, Officers = officers });
            return 0;
        }

        Console.WriteLine($"Chất lượng giải quyết, {period.Name}");
        foreach (var a in found.Agencies)
        {
            Console.WriteLine($"\n{a.Name}: {Total(a.Total)}, {a.Dossiers} hồ sơ");
            foreach (var s in a.Scores)
            {
                var indicator = found.Scheme.Find(s.Indicator)!;
                Console.WriteLine($"  {indicator.Ordinal}. {Points(s.Score),4}  {indicator.Name}{(s.Reason is null ? $": {s.Two} hồ sơ 2 điểm, {s.One} hồ sơ 1 điểm, {s.Zero} hồ sơ 0 điểm" : $". {s.Reason}")}");
            }
        }

        foreach (var o in officers)
        {
            Console.WriteLine($"  {o.Name}: {Total(o.Total)}, {o.Dossiers} hồ sơ ({string.Join("; ", o.Scores.Select(s => Points(s.Score)))})");
        }

        return 0;
    }

    static string Total(QualityTotal total) => total.Total is null ? "chưa có dữ liệu" : $"{Points(total.Total)} trên {total.Highest} điểm, {total.BandName?.ToLowerInvariant()}";

    static string Points(decimal? score) => score?.ToString("0.0", CultureInfo.GetCultureInfo("vi-VN")) ?? "–";
}
