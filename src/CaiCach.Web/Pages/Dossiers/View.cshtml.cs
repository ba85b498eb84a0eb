using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Returning;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Dossiers.Viewing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using ActionContext = CaiCach.Kernel.Actions.ActionContext;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>One dossier: its story, its clock, its papers and people, and what can be done now.</summary>
public sealed class ViewModel(DossierReader reader, UnitDirectory units, PostReader posts, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Papers { get; set; }

    [BindProperty]
    public Guid? OfficialId { get; set; }

    [BindProperty]
    public ResultKind Kind { get; set; }

    [BindProperty]
    public ReturnMethod Method { get; set; }

    public DossierView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<PostHolder> Specialists { get; private set; } = [];

    /// <summary>The action whose form was refused, so that it opens again with what was typed.</summary>
    public string? Tried { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public Dossier Dossier => View.Dossier;

    public DossierClock Clock => new(View, Now);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostHandOverAsync([FromServices] HandOverDossier command) =>
        DoAsync("HandOver", c => command.RunAsync(new HandOverDossierOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã chuyển hồ sơ; trách nhiệm vẫn ở Bộ phận Một cửa cho đến khi bên nhận xác nhận.");

    public Task<IActionResult> OnPostConfirmAsync([FromServices] ConfirmDossierHandOver command) =>
        DoAsync("Confirm", c => command.RunAsync(new ConfirmDossierHandOverOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã xác nhận nhận hồ sơ.");

    public Task<IActionResult> OnPostAssignAsync([FromServices] AssignDossier command) =>
        DoAsync("Assign", c => command.RunAsync(new AssignDossierOptions { DossierId = Id, Version = Version, OfficialId = OfficialId ?? Guid.Empty }, c, Aborted), "Đã phân công.");

    public Task<IActionResult> OnPostSupplementAsync([FromServices] RequestDossierSupplement command) =>
        DoAsync("Supplement", c => command.RunAsync(new RequestDossierSupplementOptions { DossierId = Id, Version = Version, Papers = Papers, Reason = Text }, c, Aborted), "Đã yêu cầu bổ sung. In phiếu và gửi người nộp qua Bộ phận Một cửa.");

    public Task<IActionResult> OnPostCompleteAsync([FromServices] CompleteDossierSupplement command) =>
        DoAsync("Complete", c => command.RunAsync(new CompleteDossierSupplementOptions { DossierId = Id, Version = Version, Papers = Papers }, c, Aborted), "Đã nhận bổ sung; thời hạn tính lại từ đầu.");

    public Task<IActionResult> OnPostSubmitAsync([FromServices] SubmitDossierResult command) =>
        DoAsync("Submit", c => command.RunAsync(new SubmitDossierResultOptions { DossierId = Id, Version = Version, Kind = Kind, Summary = Text }, c, Aborted), "Đã trình ký.");

    public Task<IActionResult> OnPostSendBackAsync([FromServices] SendBackResult command) =>
        DoAsync("SendBack", c => command.RunAsync(new SendBackResultOptions { DossierId = Id, Version = Version, Reason = Text }, c, Aborted), "Đã trả lại dự thảo.");

    public Task<IActionResult> OnPostApproveAsync([FromServices] ApproveDossierResult command) =>
        DoAsync("Approve", c => command.RunAsync(new ApproveDossierResultOptions { DossierId = Id, Version = Version, ResultNumber = Text }, c, Aborted), "Đã ký. Kết quả chuyển về Bộ phận Một cửa.");

    public Task<IActionResult> OnPostConfirmResultAsync([FromServices] ConfirmDossierResult command) =>
        DoAsync("ConfirmResult", c => command.RunAsync(new ConfirmDossierResultOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã xác nhận nhận kết quả.");

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnDossierResult command) =>
        DoAsync("Return", c => command.RunAsync(new ReturnDossierResultOptions { DossierId = Id, Version = Version, ReceivedBy = Text, Method = Method }, c, Aborted), "Đã trả kết quả.");

    public Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawDossier command) =>
        DoAsync("Withdraw", c => command.RunAsync(new WithdrawDossierOptions { DossierId = Id, Version = Version, Reason = Text }, c, Aborted), "Đã ghi nhận người nộp rút hồ sơ.");

    /// <summary>True when the person may do it to this dossier.</summary>
    public bool May(Permission permission) => DossierAccess.Allows(Current.Authority, permission, Dossier);

    async Task<IActionResult> DoAsync(string action, Func<ActionContext, Task<Outcome<DossierChanged>>> command, string done)
    {
        var outcome = await command(Current.Context(CommandKey is null ? null : CommandKey + action));
        if (outcome.Succeeded)
        {
            Flash(done);
            return Redirect($"/dossiers/{Id}");
        }

        Tried = action;
        return await LoadAsync() ? Refuse([.. outcome.Refusals.Select(Beside)]) : NotFound();
    }

    // The page has one text box per action; whichever word the rule uses for it, the message belongs beside that box.
    static Refusal Beside(Refusal refusal) => refusal with { Field = refusal.Field is null or nameof(Papers) or nameof(OfficialId) ? refusal.Field : nameof(Text) };

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        Units = await units.GetAsync(Aborted);
        Specialists = view.Dossier.State is DossierState.AwaitingAssignment or DossierState.Processing && May(DossiersPermissions.Assign)
            ? [.. (await posts.InUnitAsync(view.Dossier.HolderUnitId, Aborted)).Where(p => p.Role == Role.Specialist)]
            : [];
        return true;
    }
}
