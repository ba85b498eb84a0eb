using CaiCach.Organisations;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars;

/// <summary>The layers of the working calendar; every official may read them.</summary>
public sealed class IndexModel(CalendarList list, CreateCalendarLayer create, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public Guid? UnitId { get; set; }

    [BindProperty]
    public bool IsClosure { get; set; }

    public IReadOnlyList<CalendarLayerView> Layers { get; private set; } = [];

    public CalendarChangeView? Running { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayKeep => Current.Authority.HasAny(OrganisationsPermissions.KeepCalendars);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var created = await create.RunAsync(new CreateCalendarLayerOptions { UnitId = UnitId, IsClosure = IsClosure }, Current.Context(CommandKey), Aborted);
        return created.Succeeded ? Redirect("/calendars/" + created.Value.Id) : Refuse(created.Refusals);
    }

    async Task LoadAsync()
    {
        (Layers, Units) = (await list.LayersAsync(Aborted), await units.GetAsync(Aborted));
        Running = (await list.ChangesAsync(null, 5, Aborted)).FirstOrDefault(c => c.State == CalendarChangeState.Running);
    }
}
