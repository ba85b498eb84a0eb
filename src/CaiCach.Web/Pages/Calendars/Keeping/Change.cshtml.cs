using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars.Keeping;

/// <summary>A change of a layer: what it moves, the decision, and how far the moving has come.</summary>
public sealed class ChangeModel(
    CalendarList list, CalendarImpactReader impacts, DecideCalendarChange decide, DiscardCalendarChange discard, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    internal const int ShownDays = 40;
    internal const int ShownAgencies = 12;
    const int Rows = 30;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty]
    public CalendarPromise? Promise { get; set; }

    public CalendarChangeView Change { get; private set; } = null!;

    public CalendarLayerView Layer { get; private set; } = null!;

    /// <summary>Null once it is decided.</summary>
    public CalendarImpact? Impact { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayDecide => CalendarRecord.MayKeep(Current.Authority, Layer.UnitId);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostDecideAsync()
    {
        var decided = await decide.RunAsync(new DecideCalendarChangeOptions { ChangeId = Id, Promise = Promise }, Current.Context(CommandKey), Aborted);
        if (decided.Succeeded)
        {
            Flash($"Lịch đã thay đổi; {decided.Value.Expected} hồ sơ đang được dời hạn.");
            return Redirect("/calendars/changes/" + Id);
        }

        return await LoadAsync() ? Refuse(decided.Refusals) : NotFound();
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        var discarded = await discard.RunAsync(Id, Current.Context(CommandKey), Aborted);
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!discarded.Succeeded)
        {
            return Refuse(discarded.Refusals);
        }

        Flash("Đã bỏ bản chuẩn bị; lịch giữ nguyên.");
        return Redirect("/calendars/" + Layer.Id);
    }

    async Task<bool> LoadAsync()
    {
        if (await list.FindChangeAsync(Id, Aborted) is not { } change || await list.FindAsync(change.LayerId, Aborted) is not { } layer || !CalendarRecord.MayKeep(Current.Authority, layer.UnitId))
        {
            return false;
        }

        (Change, Layer, Units) = (change, layer, await units.GetAsync(Aborted));
        Impact = await impacts.FindAsync(Id, Current.Authority, After, Rows, Aborted);
        return true;
    }
}
