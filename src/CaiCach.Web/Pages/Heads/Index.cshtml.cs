using System.Globalization;
using CaiCach.Accountability;
using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Heads;

/// <summary>What each head answers for in a period; every number opens to its rows.</summary>
public sealed class IndexModel(HeadBoard board, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    /// <summary>Sorts by the share of dossiers solved in time, the lowest first.</summary>
    public const string ByShare = "on-time";

    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>Code of the figure that the list is sorted by, the most first; nothing keeps the order of agencies.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public HeadPeriod Shown { get; private set; } = null!;

    public HeadFigures Figures { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public bool SeesAll => Current.Authority.FilterFor(AccountabilityPermissions.ViewHeads).Everything;

    public IEnumerable<HeadRow> Rows => string.IsNullOrEmpty(Sort) ? Figures.Rows
        : Sort == ByShare ? Figures.Rows.OrderBy(r => r.OnTimePercent ?? decimal.MaxValue)
        : Figures.Rows.OrderByDescending(r => r.Of(Sort));

    public HowComputed How => HeadWords.How(Shown, Figures.Groups, clock.Now);

    public async Task OnGetAsync()
    {
        Shown = HeadPeriod.Read(Period, From, To, clock.Today, ModelState.AddModelError);
        Figures = await board.RunAsync(new HeadQuestion(Shown.From, Shown.To), Current.Authority, Aborted);
    }

    /// <summary>This page with another period or order.</summary>
    public static string Link(HeadPeriod period, string? sort) => "/heads" + QueryString.Create(period.Query.Append(new("sort", sort)).Where(p => !string.IsNullOrEmpty(p.Value)));

    public string Unit(HeadRow row) => $"/heads/{row.Term.AgencyId}" + QueryString.Create(Shown.Query);

    public static string N(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
}
