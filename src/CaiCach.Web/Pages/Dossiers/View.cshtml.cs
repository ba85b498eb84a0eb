using CaiCach.Dossiers;
using CaiCach.Dossiers.Closing;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Pausing;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Returning;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Dossiers.Undoing;
using CaiCach.Dossiers.Viewing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Regimes;
using CaiCach.Quality.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using ActionContext = CaiCach.Kernel.Actions.ActionContext;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>One dossier: its story, its clock, its papers and people, and what can be done now.</summary>
public sealed class ViewModel(DossierReader reader, UnitDirectory units, PostReader posts, QualityDossiers qualities, RegimeReader regimes, ProcessGuide guide, LocalClock clock, CurrentOfficial current) : KitPage(current)
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

    /// <summary>Key of the step to go on to.</summary>
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public ResultKind Kind { get; set; }

    [BindProperty]
    public ReturnMethod Method { get; set; }

    /// <summary>The applicant found the error of the result.</summary>
    [BindProperty]
    public bool ByApplicant { get; set; }

    /// <summary>Code of the cause of a pause.</summary>
    [BindProperty]
    public string? Cause { get; set; }

    /// <summary>Number of the document by which the time stops or goes on.</summary>
    [BindProperty]
    public string? Document { get; set; }

    [BindProperty]
    public DateOnly? DocumentOn { get; set; }

    /// <summary>Causes for which the time may be stopped now; empty when it may not.</summary>
    public IReadOnlyList<PauseCause> Pauses { get; private set; } = [];

    public DossierView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<PostHolder> Specialists { get; private set; } = [];

    /// <summary>Steps of work to which it may go on now, the normal one first; empty for those who may not.</summary>
    public IReadOnlyList<(StepContent Step, MoveContent Move)> Onward { get; private set; } = [];

    /// <summary>Why the result cannot be submitted yet; null when it can.</summary>
    public string? BeforeSignature { get; private set; }

    /// <summary>Who may go on with it in the division.</summary>
    public IReadOnlyList<PostHolder> Colleagues { get; private set; } = [];

    /// <summary>Its points by the indicators of handling; null before there is an answer.</summary>
    public QualityDossier? Quality { get; private set; }

    /// <summary>The action whose form was refused, so that it opens again with what was typed.</summary>
    public string? Tried { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public Dossier Dossier => View.Dossier;

    public DeadlineBar Clock => DossierClock.Of(Dossier, Now);

    public IEnumerable<TimelineItem> Story => View.Story.Reverse().Select(l => StoryWords.Line(l, Units));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostHandOverAsync([FromServices] HandOverDossier command) =>
        DoAsync("HandOver", c => command.RunAsync(new HandOverDossierOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã chuyển hồ sơ; trách nhiệm vẫn ở Bộ phận Một cửa cho đến khi bên nhận xác nhận.", Undoable.HandOver);

    public Task<IActionResult> OnPostSendPaperAsync([FromServices] SendDossierPaper command) =>
        DoAsync("SendPaper", c => command.RunAsync(new SendDossierPaperOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã ghi hồ sơ giấy được gửi đi.");

    public Task<IActionResult> OnPostConfirmPaperAsync([FromServices] ConfirmDossierPaper command) =>
        DoAsync("ConfirmPaper", c => command.RunAsync(new ConfirmDossierPaperOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã xác nhận có hồ sơ giấy.");

    public Task<IActionResult> OnPostConfirmAsync([FromServices] ConfirmDossierHandOver command) =>
        DoAsync("Confirm", c => command.RunAsync(new ConfirmDossierHandOverOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã xác nhận nhận hồ sơ.");

    public Task<IActionResult> OnPostAssignAsync([FromServices] AssignDossier command) =>
        DoAsync("Assign", c => command.RunAsync(new AssignDossierOptions { DossierId = Id, Version = Version, OfficialId = OfficialId ?? Guid.Empty }, c, Aborted), "Đã phân công.", Undoable.Assignment);

    public Task<IActionResult> OnPostSupplementAsync([FromServices] RequestDossierSupplement command) =>
        FinalAsync("Supplement", () => FinalQuestions.Supplement(View, Units, Papers, Text), [(nameof(Papers), "Hãy ghi giấy tờ cần bổ sung."), (nameof(Text), "Hãy ghi lý do.")], c => command.RunAsync(new RequestDossierSupplementOptions { DossierId = Id, Version = Version, Papers = Papers, Reason = Text }, c, Aborted), "Đã yêu cầu bổ sung. In phiếu và gửi người nộp qua Bộ phận Một cửa.");

    public Task<IActionResult> OnPostCompleteAsync([FromServices] CompleteDossierSupplement command) =>
        DoAsync("Complete", c => command.RunAsync(new CompleteDossierSupplementOptions { DossierId = Id, Version = Version, Papers = Papers }, c, Aborted), "Đã nhận bổ sung; thời hạn tính lại từ đầu.");

    public Task<IActionResult> OnPostForwardAsync([FromServices] ForwardDossier command) =>
        DoAsync("Forward", c => command.RunAsync(new ForwardDossierOptions { DossierId = Id, Version = Version, To = To, OfficialId = OfficialId }, c, Aborted), "Đã chuyển bước.", Undoable.Forwarding);

    public Task<IActionResult> OnPostSubmitAsync([FromServices] SubmitDossierResult command) =>
        DoAsync("Submit", c => command.RunAsync(new SubmitDossierResultOptions { DossierId = Id, Version = Version, Kind = Kind, Summary = Text }, c, Aborted), "Đã trình ký.", Undoable.Submission);

    public Task<IActionResult> OnPostSendBackAsync([FromServices] SendBackResult command) =>
        DoAsync("SendBack", c => command.RunAsync(new SendBackResultOptions { DossierId = Id, Version = Version, Reason = Text }, c, Aborted), "Đã trả lại dự thảo.");

    public Task<IActionResult> OnPostApproveAsync([FromServices] ApproveDossierResult command) =>
        FinalAsync("Approve", () => FinalQuestions.Approve(View, Now, Text), [(nameof(Text), "Hãy ghi số văn bản kết quả.")], c => command.RunAsync(new ApproveDossierResultOptions { DossierId = Id, Version = Version, ResultNumber = Text }, c, Aborted), "Đã ký. Kết quả chuyển về Bộ phận Một cửa.");

    public Task<IActionResult> OnPostConfirmResultAsync([FromServices] ConfirmDossierResult command) =>
        DoAsync("ConfirmResult", c => command.RunAsync(new ConfirmDossierResultOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã xác nhận nhận kết quả.");

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnDossierResult command) =>
        FinalAsync("Return", () => FinalQuestions.Return(View, Text), [(nameof(Text), "Hãy ghi tên người nhận kết quả.")], c => command.RunAsync(new ReturnDossierResultOptions { DossierId = Id, Version = Version, ReceivedBy = Text, Method = Method }, c, Aborted), "Đã trả kết quả.");

    public Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawDossier command) =>
        FinalAsync("Withdraw", () => FinalQuestions.Withdraw(View, Text), [(nameof(Text), "Hãy ghi lý do rút.")], c => command.RunAsync(new WithdrawDossierOptions { DossierId = Id, Version = Version, Reason = Text }, c, Aborted), "Đã ghi nhận người nộp rút hồ sơ.");

    public Task<IActionResult> OnPostCloseAsync([FromServices] CloseDossier command) =>
        FinalAsync("Close", () => FinalQuestions.Close(View), [], c => command.RunAsync(new CloseDossierOptions { DossierId = Id, Version = Version }, c, Aborted), "Đã đóng hồ sơ.");

    public Task<IActionResult> OnPostPauseAsync([FromServices] PauseDossier command) =>
        DoAsync("Pause", c => command.RunAsync(new PauseDossierOptions { DossierId = Id, Version = Version, Cause = Cause, Document = Document, DocumentOn = DocumentOn }, c, Aborted), "Thời hạn tạm dừng từ lúc này.");

    public Task<IActionResult> OnPostResumeAsync([FromServices] ResumeDossier command) =>
        DoAsync("Resume", c => command.RunAsync(new ResumeDossierOptions { DossierId = Id, Version = Version, Document = Document, DocumentOn = DocumentOn }, c, Aborted), "Thời hạn tính tiếp từ lúc này.");

    public Task<IActionResult> OnPostConfirmErrorAsync([FromServices] ConfirmResultError command) =>
        DoAsync("ConfirmError", c => command.RunAsync(new ConfirmResultErrorOptions { DossierId = Id, Version = Version, What = Text, ByApplicant = ByApplicant }, c, Aborted), "Đã xác nhận sai sót.");

    public Task<IActionResult> OnPostCorrectAsync([FromServices] CorrectDossierResult command, int ordinal) =>
        DoAsync("Correct", c => command.RunAsync(new CorrectDossierResultOptions { DossierId = Id, Version = Version, Ordinal = ordinal, Document = Document }, c, Aborted), "Đã ghi kết quả sửa.");

    public Task<IActionResult> OnPostWithdrawReferralAsync([FromServices] WithdrawDossierReferral command, int ordinal) =>
        DoAsync("WithdrawReferral", c => command.RunAsync(new WithdrawDossierReferralOptions { DossierId = Id, Version = Version, Ordinal = ordinal, Reason = Text }, c, Aborted), "Đã rút yêu cầu.");

    // No version: that the last action is one's own, and which one it was, says more.
    public Task<IActionResult> OnPostUndoAsync([FromServices] UndoDossierChange command, Undoable what) =>
        DoAsync("Undo", c => command.RunAsync(new UndoDossierChangeOptions { DossierId = Id, What = what }, c, Aborted), "Đã hoàn tác.");

    /// <summary>True when the person may do it to this dossier.</summary>
    public bool May(Permission permission) => DossierAccess.Allows(Current.Authority, permission, Dossier);

    // What nobody can take back is asked on a page of its own first, and only when it is complete.
    async Task<IActionResult> FinalAsync(
        string action, Func<ConfirmQuestion> question, IReadOnlyList<(string Field, string Message)> needed, Func<ActionContext, Task<Outcome<DossierChanged>>> command, string done)
    {
        if (IsConfirmed)
        {
            return await DoAsync(action, command, done);
        }

        Tried = action;
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        List<Refusal> missing = [.. needed.Where(n => string.IsNullOrWhiteSpace(n.Field == nameof(Papers) ? Papers : Text)).Select(n => new Refusal("dossier.missing", n.Message, n.Field))];
        return missing.Count > 0 ? Refuse(missing)
            : Version != Dossier.Version ? Refuse(Conflict())
            : Ask(question());
    }

    async Task<IActionResult> DoAsync(string action, Func<ActionContext, Task<Outcome<DossierChanged>>> command, string done, Undoable? undo = null)
    {
        var outcome = await command(Current.Context(CommandKey is null ? null : CommandKey + action));
        if (outcome.Succeeded)
        {
            Flash(done, undo is null ? null : new UndoOffer(
                $"/dossiers/{Id}?handler=Undo", new Dictionary<string, string> { ["What"] = undo.Value.ToString() }, (int)DossierRules.UndoOffered.TotalSeconds));
            return Redirect($"/dossiers/{Id}");
        }

        Tried = action;
        if (!await LoadAsync())
        {
            return NotFound();
        }

        return outcome.Refusals[0].Code == Refusal.ConflictCode ? Refuse(Conflict()) : Refuse([.. outcome.Refusals.Select(Beside)]);
    }

    // Every change adds one to the version and one entry to the story, so the last so many lines are what the other person did.
    List<Refusal> Conflict()
    {
        Changed = new ChangedMeanwhile(
            [.. View.Story.Where(l => l.Event.Type != "record.read").TakeLast(Math.Max(1, Dossier.Version - Version)).Select(l => StoryWords.Line(l, Units))],
            [.. new[] { ("Nội dung", Text), ("Giấy tờ", Papers) }.Where(t => !string.IsNullOrWhiteSpace(t.Item2)).Select(t => (t.Item1, t.Item2!))]);
        ModelState.Remove(nameof(Version));
        return [Refusal.Conflict()];
    }

    // The page has one text box per action; whichever word the rule uses for it, the message belongs beside that box.
    static Refusal Beside(Refusal refusal) => refusal with { Field = refusal.Field is null or nameof(To) or nameof(Papers) or nameof(OfficialId) or nameof(Cause) or nameof(Document) or nameof(DocumentOn) ? refusal.Field : nameof(Text) };

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        Units = await units.GetAsync(Aborted);
        Quality = await qualities.OfAsync(view.Dossier, Current.Authority, Aborted);
        Specialists = view.Dossier.State is DossierState.AwaitingAssignment or DossierState.Processing && May(DossiersPermissions.Assign)
            ? [.. (await posts.InUnitAsync(view.Dossier.HolderUnitId, Aborted)).Where(p => p.Role == Role.Specialist)]
            : [];
        await LoadWayAsync();
        Pauses = view.Dossier.State is DossierState.AwaitingAssignment or DossierState.Processing or DossierState.AwaitingApproval && May(DossiersPermissions.Process) ? await regimes.PausesAsync(clock.Today, Aborted) : [];
        return true;
    }

    async Task LoadWayAsync()
    {
        if (Dossier.State != DossierState.Processing || !May(DossiersPermissions.Process) || await guide.OfAsync(Dossier, Aborted) is not { } way)
        {
            return;
        }

        (Onward, BeforeSignature) = (way.Onward(Dossier), way.BeforeSignature(Dossier)?.Message);
        Colleagues = Onward.Any(o => o.Step.UnitRule == UnitRule.Division) ? [.. (await posts.InUnitAsync(Dossier.DivisionId, Aborted)).Where(p => p.Role is Role.Specialist or Role.HeadOfUnit)] : [];
    }
}
