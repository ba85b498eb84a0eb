using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Returning;
using CaiCach.Dossiers.Undoing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Plans;
using Microsoft.AspNetCore.Mvc;
using ActionContext = CaiCach.Kernel.Actions.ActionContext;

namespace CaiCach.Web.Pages.Work;

/// <summary>One list of what waits for this person, most urgent first; many can be handed over, confirmed or signed at once, each by its own command.</summary>
public sealed class IndexModel(DossierList list, MyTasks tasks, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    const int Most = 200;

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public WorkAction? Do { get; set; }

    /// <summary>Numbers of the results to sign, by dossier.</summary>
    [BindProperty]
    public Dictionary<Guid, string> Numbers { get; set; } = [];

    public IReadOnlyList<WorkGroup> Groups { get; private set; } = [];

    /// <summary>Tasks of plans that wait for this person.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<MyTaskRow> Rows)> Tasks { get; private set; } = [];

    /// <summary>The dossiers whose numbers are asked for before they are signed.</summary>
    public IReadOnlyList<DossierRow> Signing { get; private set; } = [];

    public IReadOnlyList<WorkResult> Results { get; private set; } = [];

    public int Total { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public WorkPlan Plan => new(
        Current.Post.UnitId, Current.Authority.HasAny(DossiersPermissions.Approve), Current.Authority.HasAny(DossiersPermissions.HandOver),
        Current.Authority.HasAny(DossiersPermissions.Return), Now);

    /// <summary>The bulk actions that fit something on the list.</summary>
    public IEnumerable<WorkAction> Offered => Groups.SelectMany(g => g.Rows).Select(Plan.Can).OfType<WorkAction>().Distinct().Order();

    public static string Words(WorkAction action) => action switch
    {
        WorkAction.HandOver => "Chuyển hồ sơ",
        WorkAction.Confirm => "Xác nhận đã nhận",
        WorkAction.ConfirmResult => "Xác nhận kết quả đã về",
        _ => "Ký duyệt",
    };

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(
        [FromServices] HandOverDossier handOver, [FromServices] ConfirmDossierHandOver confirm, [FromServices] ConfirmDossierResult confirmResult, [FromServices] ApproveDossierResult approve)
    {
        if (Chosen.Count is 0 or > Most || Do is not { } action)
        {
            ModelState.AddModelError("", "Hãy chọn ít nhất một hồ sơ, nhiều nhất 200.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await LoadAsync();
            return Page();
        }

        if (action == WorkAction.Sign && !IsConfirmed)
        {
            await LoadAsync();
            Signing = IsBackFromConfirm ? [] : [.. Groups.SelectMany(g => g.Rows).Where(r => Chosen.Contains(r.Id) && Plan.Can(r) == WorkAction.Sign)];
            return Page();
        }

        await EachAsync((id, context) => action switch
        {
            WorkAction.HandOver => handOver.RunAsync(new HandOverDossierOptions { DossierId = id }, context, Aborted),
            WorkAction.Confirm => confirm.RunAsync(new ConfirmDossierHandOverOptions { DossierId = id }, context, Aborted),
            WorkAction.ConfirmResult => confirmResult.RunAsync(new ConfirmDossierResultOptions { DossierId = id }, context, Aborted),
            _ => approve.RunAsync(new ApproveDossierResultOptions { DossierId = id, ResultNumber = Numbers.GetValueOrDefault(id) }, context, Aborted),
        });
        if (action == WorkAction.Sign)
        {
            Signing = [.. Groups.SelectMany(g => g.Rows).Where(r => Results.Any(x => x.Id == r.Id && x.Refused is not null) && Plan.Can(r) == WorkAction.Sign)];
        }

        return Page();
    }

    /// <summary>Takes back the hand-overs of a moment ago.</summary>
    public async Task<IActionResult> OnPostUndoAsync([FromServices] UndoDossierChange undo)
    {
        await EachAsync((id, context) => undo.RunAsync(new UndoDossierChangeOptions { DossierId = id, What = Undoable.HandOver }, context, Aborted));
        Do = null;
        return Page();
    }

    // Each dossier is a command with a key of its own: one that is refused does not stop the others, and the same page sent twice does nothing twice.
    async Task EachAsync(Func<Guid, ActionContext, Task<Outcome<DossierChanged>>> command)
    {
        await LoadAsync();
        var codes = Groups.SelectMany(g => g.Rows).ToDictionary(r => r.Id, r => r.Code);
        var results = new List<WorkResult>();
        foreach (var id in Chosen.Distinct().Take(Most))
        {
            var outcome = await command(id, Current.Context(CommandKey is null ? null : $"{CommandKey}{Do}{id:N}"));
            results.Add(new WorkResult(id, outcome.Value?.Code ?? codes.GetValueOrDefault(id, "hồ sơ"), outcome.Succeeded ? null : outcome.Refusals[0].Message));
        }

        (Results, Chosen) = (results, [.. results.Where(r => r.Refused is not null).Select(r => r.Id)]);
        ModelState.Clear();
        await LoadAsync();
    }

    async Task LoadAsync()
    {
        Units = await units.GetAsync(Aborted);
        var rows = await list.WorkAsync(Current.Post.OfficialId, Current.Post.UnitId, Current.Authority, Most, Aborted);
        (Groups, Total) = (Plan.Groups(rows), rows.Count);
        Tasks = MyTaskGroups.Waiting(await tasks.RunAsync(Current.Context(null), Aborted));
    }
}
