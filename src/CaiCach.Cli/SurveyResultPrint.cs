using System.Globalization;
using CaiCach.Organisations.Units;
using CaiCach.Surveys;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Results;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The result of a survey: published, or of this moment.</summary>
internal sealed class SurveyResultPrint : ICommand
{
    public string Name => "survey result";

    public string Help => "--survey SIPAS-2020 [--unit H45.20] [--json]: kết quả khảo sát kèm khoảng tin cậy 95 %; chưa công bố thì là số tạm tính";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (code, agency) = (arguments.Required("survey"), arguments.Option("unit"));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var context = Everything.Context(services);
        var reader = services.GetRequiredService<SurveyReader>();
        var id = await reader.IdOfAsync(code, context.Authority, cancellationToken) ?? throw new UsageException($"--survey {code}: không có đợt khảo sát mang mã này.");
        var view = (await reader.FindAsync(id, context, cancellationToken))!;
        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var unit = agency is null ? null : units.Agencies.FirstOrDefault(u => u.Code == agency) ?? throw new UsageException($"--unit {agency}: không có cơ quan mang mã này.");
        if (unit is not null && view.Units.All(u => u.Id != unit.Id))
        {
            throw new UsageException($"--unit {agency}: đợt khảo sát này không đánh giá cơ quan đó.");
        }

        var figures = view.Figures.Where(f => f.UnitId == unit?.Id).ToList();
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new
            {
                view.Survey.Code, view.Survey.Name, view.Survey.Year, view.Survey.Method, Kind = view.Questionnaire.Kind.ToString().ToLowerInvariant(), view.Questionnaire.IsDemonstration,
                State = view.State.ToString().ToLowerInvariant(), view.Survey.PublishedAt, Unit = unit?.Code, view.Recheck.Agreement,
                Figures = figures.Select(f => new { f.Code, f.Name, Level = f.Level.ToString().ToLowerInvariant(), f.Value, f.Low, f.High, f.Valid, f.Invalid }),
            });
            return 0;
        }

        Console.WriteLine($"{view.Survey.Name} ({view.Survey.Code}), {unit?.Name ?? "tất cả cơ quan"}: {view.State.Label()}{(view.Questionnaire.IsDemonstration ? "; phiếu minh hoạ" : "")}\n");
        foreach (var f in figures)
        {
            Console.WriteLine($"{(f.Level == ResultLevel.Question ? "    " : "")}{f.Name,-64} {Percent(f.Value),7} {(f.Low is null ? "" : $"({Percent(f.Low)} – {Percent(f.High)})"),20} {f.Valid,6} phiếu");
        }

        return 0;
    }

    static string Percent(decimal? value) => value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : "–";
}
