using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Publishing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>Publication decisions and their clock: what has to be entered in the national database, and how many were in time.</summary>
public sealed class PublicationsModel(PublicationClock publications, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>The day whose state counts; today when nobody says.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    [BindProperty(SupportsGet = true)]
    public PublicationState? State { get; set; }

    /// <summary>Only decisions whose term has been decided: entered, or overdue.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Judged { get; set; }

    /// <summary>Decisions that are late, entered or not.</summary>
    [BindProperty(SupportsGet = true)]
    public bool AllLate { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    public PublicationFigures Figures { get; private set; } = null!;

    public IReadOnlyList<PublicationRow> Rows { get; private set; } = [];

    /// <summary>Signed on any day, not entered.</summary>
    public IReadOnlyList<PublicationRow> Open { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.Manage);

    public async Task OnGetAsync()
    {
        Units = await directory.GetAsync(Aborted);
        var today = clock.Today;
        var asOf = AsOf is { } asked && asked < today ? asked : today;
        To ??= today;
        From ??= new DateOnly(To.Value.Year, 1, 1);
        var own = (await publications.ReadAsync(From.Value, To.Value, asOf, Aborted)).Where(r => Agency is null || Agency == Units.Province?.Id || r.Publication.AgencyId == Agency).ToList();
        Figures = PublicationFigures.Of(own);
        Rows = [.. own.Where(r => (State is null || r.State == State) && (!Judged || r.State is not (PublicationState.Waiting or PublicationState.WithoutTerm)) && (!AllLate || r.State is PublicationState.Late or PublicationState.EnteredLate)).Take(200)];
        Open = await publications.OpenAsync(today, Aborted);
    }

    public string Link(PublicationState? state = null, bool allLate = false) => "/procedures/publications" + QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = VietnameseDay.Iso(From!.Value), ["to"] = VietnameseDay.Iso(To!.Value), ["asOf"] = AsOf is { } day ? VietnameseDay.Iso(day) : null, ["agency"] = Agency?.ToString(), ["state"] = state?.ToString(), ["allLate"] = allLate ? "true" : null,
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
