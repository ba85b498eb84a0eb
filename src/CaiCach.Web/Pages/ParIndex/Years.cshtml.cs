using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Years;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>The index of a unit over the years, whole and by field, beside another unit's printed results.</summary>
public sealed class YearsModel(IndexYears years, ResultReader results, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Another unit of the printed tables, by its name there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    public YearsView? View { get; private set; }

    public YearsChart? Chart { get; private set; }

    public IReadOnlyList<YearResult> Other { get; private set; } = [];

    public IReadOnlyList<Unit> Choices { get; private set; } = [];

    public IReadOnlyList<string> Names { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var snapshot = await units.GetAsync(Aborted);
        Choices = [.. snapshot.Agencies.Where(u => Current.Authority.Allows(ParIndexPermissions.View, new(null, null, u.Id))).OrderBy(u => u.Kind).ThenBy(u => u.Sort)];
        var unit = Unit ?? (Choices.Count > 0 ? Choices[0].Id : null);
        View = unit is { } id ? await years.ReadAsync(id, Current.Authority, Aborted) : null;
        if (View is null)
        {
            return Unit is null ? Page() : NotFound();
        }

        if (View.Unit.Kind == UnitKind.Province)
        {
            Names = await results.NamesAsync("PAR", Aborted);
            Other = string.IsNullOrWhiteSpace(With) ? [] : await years.PrintedAsync(With, "PAR", Aborted);
        }

        Chart = YearsChart.Of(
        [
            .. new[] { (YearSource.Printed, "printed", "công bố"), (YearSource.Round, "done", "kỳ đánh giá"), (YearSource.Live, "planned", "chỉ số sống") }
                .Select(s => (s.Item2, s.Item3, (IReadOnlyList<YearResult>)[.. View.Results.Where(r => r.Source == s.Item1)])).Where(s => s.Item3.Count > 0),
            .. Other.Count > 0 ? [("other", With!, Other)] : Array.Empty<(string, string, IReadOnlyList<YearResult>)>(),
        ]);
        return Page();
    }

    public YearResult? Of(int year, YearSource source) => View!.Results.LastOrDefault(r => r.Year == year && r.Source == source);

    public static string? HrefOf(YearResult result) => result.Source switch
    {
        YearSource.Printed => $"/index/results/{result.RecordId}",
        YearSource.Round => $"/index/rounds/{result.RecordId}",
        _ => null,
    };
}
