using CaiCach.Accountability;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using ActionContext = CaiCach.Kernel.Actions.ActionContext;

namespace CaiCach.Web.Pages.Heads;

/// <summary>One explanation: the figure, the question, the head's words, the conclusion, and what this person can do now.</summary>
public sealed class ExplanationModel(ExplanationList list, HeadBoard board, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? ProofNumber { get; set; }

    [BindProperty]
    public string? ProofLink { get; set; }

    [BindProperty]
    public Conclusion? Conclusion { get; set; }

    public Explanation Shown { get; private set; } = null!;

    public Unit Agency { get; private set; } = null!;

    public string FigureName => HeadWords.Of(board.Groups, Shown.Figure);

    /// <summary>What the figure is now: it follows its rows, not the words about it.</summary>
    public long Now { get; private set; }

    public HeadPeriod Period => new(Shown.From, Shown.To);

    public DateOnly Today => clock.Today;

    public bool MayAnswer => Shown.State == ExplanationState.Asked && Shown.AskedById != Current.Post.OfficialId && ExplanationAccess.Allows(Current.Authority, AccountabilityPermissions.Explain, Shown);

    public bool MayConclude => Shown.State == ExplanationState.Stated && Shown.StatedById != Current.Post.OfficialId && Shown.OfficialId != Current.Post.OfficialId
        && ExplanationAccess.Allows(Current.Authority, AccountabilityPermissions.Review, Shown);

    public IEnumerable<TimelineItem> Story
    {
        get
        {
            if (Shown.ConcludedAt is { } concluded)
            {
                yield return new TimelineItem(concluded, Shown.ConcludedByName!, $"kết luận: {Shown.Conclusion!.Value.Label().ToLowerInvariant()}", null, Shown.ConclusionWords, "check-circle");
            }

            if (Shown.StatedAt is { } stated)
            {
                var late = Shown.StatedOn > Shown.AnswerBy;
                yield return new TimelineItem(
                    stated, Shown.StatedByName!, Shown.Kind == ExplanationKind.Objection ? "nêu ý kiến" : late ? "giải trình, muộn hơn ngày phải trả lời" : "giải trình, đúng hạn", null,
                    Shown.Words + (Shown.ProofNumber is null ? "" : $" (văn bản {Shown.ProofNumber})"), "send", late ? "warn" : "");
            }

            if (Shown.AskedAt is { } asked)
            {
                yield return new TimelineItem(asked, Shown.AskedByName!, $"yêu cầu giải trình, trả lời trước hết ngày {VietnameseDay.Write(Shown.AnswerBy!.Value)}", null, Shown.Question, "exclamation-circle", "wait");
            }
        }
    }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostAnswerAsync([FromServices] AnswerExplanation command) => DoAsync("answer", c => command.RunAsync(
        new AnswerExplanationOptions { ExplanationId = Id, Version = Version, Words = Words, ProofNumber = ProofNumber, ProofLink = ProofLink }, c, Aborted), "Đã gửi giải trình.");

    public async Task<IActionResult> OnPostConcludeAsync([FromServices] ConcludeExplanation command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        if (!IsConfirmed && ModelState.IsValid && Conclusion is { } conclusion && !string.IsNullOrWhiteSpace(Words) && MayConclude && Version == Shown.Version)
        {
            return Ask(new ConfirmQuestion("Kết luận?", ["Kết luận đứng bên cạnh con số và không rút lại được.", "Con số không đổi vì kết luận; dữ liệu sai phải được sửa ở nơi phát sinh."], "Kết luận", "Giải trình")
            {
                Facts = [("Con số", FigureName), ("Kết luận", conclusion.Label()), ("Lý do", Words)],
            });
        }

        return await DoAsync("conclude", c => command.RunAsync(new ConcludeExplanationOptions { ExplanationId = Id, Version = Version, Conclusion = Conclusion, Words = Words }, c, Aborted), "Đã kết luận.");
    }

    async Task<IActionResult> DoAsync(string act, Func<ActionContext, Task<Outcome<ExplanationChanged>>> command, string done)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await LoadAsync() ? Page() : NotFound();
        }

        var outcome = await command(Current.Context(CommandKey is null ? null : CommandKey + act));
        if (outcome.Succeeded)
        {
            Flash(done);
            return Redirect($"/heads/explanations/{Id}");
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (outcome.Refusals[0].Code == Refusal.ConflictCode)
        {
            Changed = new ChangedMeanwhile([.. Story.Take(1)], string.IsNullOrWhiteSpace(Words) ? [] : [("Nội dung", Words)]);
        }

        return Refuse(outcome.Refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await list.FindAsync(Id, Current.Context(null), Aborted) is not { } found)
        {
            return false;
        }

        (Shown, Agency) = (found, (await units.GetAsync(Aborted))[found.AgencyId]);
        Now = (await board.RunAsync(new HeadQuestion(found.From, found.To, found.AgencyId), Current.Authority, Aborted)).Rows
            .Where(r => r.Term.OfficialId == found.OfficialId).Sum(r => r.Of(found.Figure));
        return true;
    }
}
