using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Doing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using ActionContext = CaiCach.Kernel.Actions.ActionContext;

namespace CaiCach.Web.Pages.Plans;

/// <summary>One task: what the plan says, its ledger, and what this person can do now.</summary>
public sealed class TaskModel(PlanTaskReader reader, UnitDirectory units, TaskPlaces places, CurrentOfficial current) : KitPage(current)
{
    /// <summary>Fields that more than one form of the page has.</summary>
    public static readonly IReadOnlyList<string> Shared =
        ["Words", "Reason", "Percent", "DueOn", "StartOn", "Name", "Output", "OfficialId", "LeadUnitId", "DecisionNumber", "DecisionOn", "ProofNumber", "ProofOn", "ProofLink", "File"];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public int? Percent { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Output { get; set; }

    /// <summary>Unit and official, with a colon between.</summary>
    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public Guid? LeadUnitId { get; set; }

    [BindProperty]
    public DateOnly? StartOn { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    [BindProperty]
    public string? ProofNumber { get; set; }

    [BindProperty]
    public DateOnly? ProofOn { get; set; }

    [BindProperty]
    public string? ProofLink { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Upload { get; set; }

    public PlanTaskView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>Whom this person may give the task to.</summary>
    public IReadOnlyList<PostHolder> People { get; private set; } = [];

    /// <summary>The form that was refused, so that it opens again with what was typed.</summary>
    public string? Tried { get; private set; }

    public IEnumerable<Unit> Agencies => Units.Agencies.Where(u => u.ValidTo is null);

    public bool MayManage => Current.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, View.Task.AgencyId));

    public bool HasReported => View.Ledger.Any(e => e.OfficialId == Current.Post.OfficialId && (e.Kind is TaskEntryKind.ProgressReported or TaskEntryKind.OutputSubmitted));

    public IEnumerable<TimelineItem> Story => View.Ledger.Select(e => TaskWords.Line(e, Units)).Concat(View.Escalations.Select(TaskWords.Line)).Reverse().OrderByDescending(line => line.At);

    public IEnumerable<PlanTaskEntry> Proofs => View.Ledger.Where(e => e.FileHash is not null || e.ProofLink is not null);

    public static string FieldId(string act, string name) => $"{act}-{name}".ToLowerInvariant();

    public bool May(Permission permission) => PlanAccess.Allows(Current.Authority, permission, View.Task);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(int number, [FromServices] FileStore store)
    {
        if (await reader.FileAsync(Id, number, Current.Context(null), Aborted) is not var (hash, name, mediaType))
        {
            return NotFound();
        }

        return File(store.Open(hash), mediaType, name); // as an attachment, never shown inside the site
    }

    public Task<IActionResult> OnPostAssignAsync([FromServices] AssignPlanTask command)
    {
        var (unit, official) = Chosen();
        return DoAsync("Assign", c => command.RunAsync(new AssignPlanTaskOptions { TaskId = Id, Version = Version, UnitId = unit, OfficialId = official }, c, Aborted), "Đã giao nhiệm vụ.");
    }

    public Task<IActionResult> OnPostSplitAsync([FromServices] SplitPlanTask command)
    {
        var (unit, official) = Chosen();
        return DoAsync("Split", c => command.RunAsync(
            new SplitPlanTaskOptions { TaskId = Id, Version = Version, Name = Name, Output = Output, UnitId = unit, OfficialId = official, StartOn = StartOn, DueOn = DueOn }, c, Aborted), "Đã chia phần việc và giao.");
    }

    public Task<IActionResult> OnPostReportAsync([FromServices] ReportTaskProgress command) => DoAsync("Report", c => WithFileAsync(file => command.RunAsync(
        new ReportTaskProgressOptions { TaskId = Id, Version = Version, Percent = Percent, Words = Words, ProofNumber = ProofNumber, ProofOn = ProofOn, ProofLink = ProofLink }, c, Aborted, file)), "Đã gửi báo cáo tiến độ.");

    public Task<IActionResult> OnPostSubmitAsync([FromServices] SubmitTaskOutput command) => DoAsync("Submit", c => WithFileAsync(file => command.RunAsync(
        new SubmitTaskOutputOptions { TaskId = Id, Version = Version, Words = Words, ProofNumber = ProofNumber, ProofOn = ProofOn, ProofLink = ProofLink }, c, Aborted, file)), "Đã nộp sản phẩm; chờ nghiệm thu.");

    public Task<IActionResult> OnPostAskAsync([FromServices] RequestTaskExtension command) =>
        DoAsync("Ask", c => command.RunAsync(new RequestTaskExtensionOptions { TaskId = Id, Version = Version, DueOn = DueOn, Reason = Reason }, c, Aborted), "Đã gửi đề nghị gia hạn; hạn cũ còn hiệu lực đến khi có quyết định.");

    public Task<IActionResult> OnPostExtendAsync([FromServices] DecideTaskExtension command, bool granted) => DoAsync("Extend", c => command.RunAsync(
        new DecideTaskExtensionOptions { TaskId = Id, Version = Version, Granted = granted, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn, Words = Words }, c, Aborted), granted ? "Đã gia hạn." : "Đã trả lời không gia hạn.");

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnTaskOutput command) =>
        DoAsync("Return", c => command.RunAsync(new ReturnTaskOutputOptions { TaskId = Id, Version = Version, Reason = Reason }, c, Aborted), "Đã trả lại sản phẩm.");

    public Task<IActionResult> OnPostTransferAsync([FromServices] TransferPlanTask command) => DoAsync("Transfer", c => command.RunAsync(
        new TransferPlanTaskOptions { TaskId = Id, Version = Version, LeadUnitId = LeadUnitId ?? Guid.Empty, DueOn = DueOn, Reason = Reason, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn }, c, Aborted), "Đã chuyển nhiệm vụ.");

    public Task<IActionResult> OnPostAcceptAsync([FromServices] AcceptTaskOutput command) => FinalAsync(
        "Accept", () => true,
        () => new ConfirmQuestion("Nghiệm thu sản phẩm?", ["Nhiệm vụ hoàn thành và được tính vào kế hoạch.", "Nghiệm thu không rút lại được."], "Nghiệm thu", "Nhiệm vụ") { Facts = [("Nhiệm vụ", View.Task.Name), ("Nộp ngày", TaskWords.Day(View.Task.SubmittedOn)), ("Hạn", TaskWords.Day(View.Task.DueOn))] },
        c => command.RunAsync(new AcceptTaskOutputOptions { TaskId = Id, Version = Version, Words = Words }, c, Aborted), "Đã nghiệm thu; nhiệm vụ hoàn thành.");

    public Task<IActionResult> OnPostCancelAsync([FromServices] CancelPlanTask command) => FinalAsync(
        "Cancel", () => !string.IsNullOrWhiteSpace(Reason) && (View.Plan.State == ReformPlans.Plans.PlanState.Draft || (!string.IsNullOrWhiteSpace(DecisionNumber) && DecisionOn is not null)),
        () => new ConfirmQuestion("Huỷ nhiệm vụ?", ["Nhiệm vụ ra khỏi mọi con số của kế hoạch.", "Huỷ không rút lại được; diễn biến vẫn được giữ."], "Huỷ nhiệm vụ", "Nhiệm vụ")
        {
            Facts = [("Nhiệm vụ", View.Task.Name), ("Quyết định", DecisionNumber), ("Lý do", Reason)], IsDestructive = true,
        },
        c => command.RunAsync(new CancelPlanTaskOptions { TaskId = Id, Version = Version, Reason = Reason, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn }, c, Aborted), "Đã huỷ nhiệm vụ.");

    // What nobody can take back is asked on a page of its own first, and only when it is complete.
    async Task<IActionResult> FinalAsync(string act, Func<bool> isComplete, Func<ConfirmQuestion> question, Func<ActionContext, Task<Outcome<PlanTaskChanged>>> command, string done)
    {
        if (!IsConfirmed)
        {
            Tried = act;
            if (!await LoadAsync())
            {
                return NotFound();
            }

            if (IsBackFromConfirm)
            {
                return Page();
            }

            if (ModelState.IsValid && isComplete() && Version == View.Task.Version)
            {
                return Ask(question());
            }
        }

        return await DoAsync(act, command, done);
    }

    async Task<IActionResult> DoAsync(string act, Func<ActionContext, Task<Outcome<PlanTaskChanged>>> command, string done)
    {
        Tried = act;
        if (!ModelState.IsValid)
        {
            // A day or number that is none: its words stand beside the field already.
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await LoadAsync() ? Page() : NotFound();
        }

        var outcome = await command(Current.Context(CommandKey is null ? null : CommandKey + act));
        if (outcome.Succeeded)
        {
            Flash(done);
            return Redirect($"/plans/tasks/{Id}");
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (outcome.Refusals[0].Code == Refusal.ConflictCode)
        {
            // Every change of a task adds one to its version and one line to its ledger.
            Changed = new ChangedMeanwhile(
                [.. View.Ledger.TakeLast(Math.Max(1, View.Task.Version - Version)).Select(e => TaskWords.Line(e, Units))],
                [.. new[] { ("Nội dung", Words), ("Lý do", Reason), ("Số quyết định", DecisionNumber), ("Số văn bản", ProofNumber) }.Where(t => !string.IsNullOrWhiteSpace(t.Item2)).Select(t => (t.Item1, t.Item2!))]);
        }

        return Refuse(outcome.Refusals);
    }

    async Task<Outcome<PlanTaskChanged>> WithFileAsync(Func<ProofFile?, Task<Outcome<PlanTaskChanged>>> run)
    {
        if (Upload is null)
        {
            return await run(null);
        }

        await using var content = Upload.OpenReadStream();
        return await run(new ProofFile(content, Upload.FileName));
    }

    (Guid Unit, Guid Official) Chosen() => Person?.Split(':') is [var unit, var official] && Guid.TryParse(unit, out var u) && Guid.TryParse(official, out var o) ? (u, o) : (Guid.Empty, Guid.Empty);

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await units.GetAsync(Aborted));
        People = view.Task is { State.IsOpen: true, AgencyId: { } agency } && view.Plan.State == ReformPlans.Plans.PlanState.Issued
            && Current.Authority.Allows(ReformPlansPermissions.Assign, new Subject(null, null, agency))
            ? await places.PeopleAsync(agency, Aborted) : [];
        return true;
    }
}
