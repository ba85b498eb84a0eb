using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars.Keeping;

/// <summary>What the forms that change a layer share: the layer and the decision. Sent, they lead to the page that shows what would move.</summary>
public abstract class KeepPage(CalendarList list, PrepareCalendarChange prepare, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public CalendarLayerView Layer { get; private set; } = null!;

    protected CalendarList List => list;

    protected async Task<bool> LoadAsync()
    {
        if (await list.FindAsync(Id, Aborted) is not { } layer || !CalendarRecord.MayKeep(Current.Authority, layer.UnitId))
        {
            return false;
        }

        Layer = layer;
        return true;
    }

    protected async Task<IActionResult> PrepareAsync(PrepareCalendarChangeOptions options)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var prepared = await prepare.RunAsync(options with { DecisionNumber = DecisionNumber, DecisionOn = DecisionOn, Reason = Note }, Current.Context(CommandKey), Aborted);
        return prepared.Succeeded ? Redirect("/calendars/changes/" + prepared.Value.Id) : Refuse(prepared.Refusals);
    }
}
