using CaiCach.Dossiers.Listing;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Late;

/// <summary>What will miss its date by the end of the next working day, by who holds it.</summary>
public sealed class IndexModel(DossierList list, UnitDirectory units, CalendarReader calendars, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    public IReadOnlyList<IGrouping<Guid, DossierRow>> Groups { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public DateOnly Until { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        Until = (await calendars.ForAgencyAsync(Current.AgencyId, Aborted)).NextWorkingDay(clock.Today);
        var rows = await list.DueBeforeAsync(LocalClock.StartOf(Until.AddDays(1)), Current.Authority, 500, Aborted);
        Groups = [.. rows.GroupBy(r => r.HolderUnitId).OrderByDescending(g => g.Count())];
    }
}
