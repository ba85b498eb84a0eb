using CaiCach.Accountability;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Responsibility;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using ActionContext = CaiCach.Kernel.Actions.ActionContext;

namespace CaiCach.Web.Pages.Heads;

/// <summary>One agency: the figures of each of its heads in the period, what was asked and said about them, and the forms to ask and to object.</summary>
public sealed class UnitModel(HeadBoard board, ExplanationList explanations, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    /// <summary>Fields that the forms of several heads have.</summary>
    public static readonly IReadOnlyList<string> Shared = ["Figure", "Question", "WorkingDays", "Words", "ProofNumber", "ProofLink"];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>First day of the head whose form was sent.</summary>
    [BindProperty]
    public DateOnly? TermFrom { get; set; }

    [BindProperty]
    public DateOnly? TermTo { get; set; }

    [BindProperty]
    public string? Figure { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public int? WorkingDays { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? ProofNumber { get; set; }

    [BindProperty]
    public string? ProofLink { get; set; }

    public HeadPeriod Shown { get; private set; } = null!;

    public HeadFigures Figures { get; private set; } = null!;

    public Unit Agency { get; private set; } = null!;

    public IReadOnlyList<Explanation> Said { get; private set; } = [];

    /// <summary>The form that was refused.</summary>
    public string? Tried { get; private set; }

    public DateOnly Today => clock.Today;

    public HowComputed How => HeadWords.How(Shown, Figures.Groups, clock.Now);

    public static string FieldId(HeadTerm term, string act, string name) => $"{act}-{term.From:yyyyMMdd}-{name}".ToLowerInvariant();

    public bool MayAsk(HeadTerm term) => term.OfficialId is { } official && official != Current.Post.OfficialId && term.From <= Today && Current.Authority.HasAny(AccountabilityPermissions.Review);

    public bool MayObject(HeadTerm term) => term.OfficialId == Current.Post.OfficialId && term.From <= Today && Current.Authority.HasAny(AccountabilityPermissions.Explain);

    /// <summary>What stands beside a figure: about this head and days that meet the term.</summary>
    public IEnumerable<Explanation> Beside(HeadTerm term, string figure) =>
        Said.Where(e => e.Figure == figure && e.OfficialId == term.OfficialId && e.From <= term.To && e.To >= term.From);

    public string Link(HeadPeriod period) => $"/heads/{Id}" + QueryString.Create(period.Query);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostAskAsync([FromServices] AskExplanation command) => DoAsync("Ask", c => command.RunAsync(
        new AskExplanationOptions { AgencyId = Id, Figure = Figure, From = TermFrom, To = TermTo, Question = Question, WorkingDays = WorkingDays }, c, Aborted),
        e => $"Đã yêu cầu giải trình, trả lời chậm nhất ngày {VietnameseDay.Write(e.AnswerBy!.Value)}.");

    public Task<IActionResult> OnPostObjectAsync([FromServices] ObjectToFigure command) => DoAsync("Object", c => command.RunAsync(
        new ObjectToFigureOptions { AgencyId = Id, Figure = Figure, From = TermFrom, To = TermTo, Words = Words, ProofNumber = ProofNumber, ProofLink = ProofLink }, c, Aborted),
        _ => "Đã ghi ý kiến; từ nay hiện bên cạnh con số.");

    async Task<IActionResult> DoAsync(string act, Func<ActionContext, Task<Outcome<ExplanationChanged>>> command, Func<ExplanationChanged, string> done)
    {
        Tried = act;
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await LoadAsync() ? Page() : NotFound();
        }

        var outcome = await command(Current.Context(CommandKey is null ? null : CommandKey + act));
        if (outcome.Succeeded)
        {
            Flash(done(outcome.Value));
            return Redirect($"/heads/explanations/{outcome.Value.Id}");
        }

        return await LoadAsync() ? Refuse(outcome.Refusals) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        Shown = HeadPeriod.Read(Period, From, To, clock.Today, ModelState.AddModelError);
        if ((await units.GetAsync(Aborted)).Find(Id) is not { } agency || agency.Id != agency.AgencyId)
        {
            return false;
        }

        Agency = agency;
        Figures = await board.RunAsync(new HeadQuestion(Shown.From, Shown.To, Id), Current.Authority, Aborted);
        (Said, _) = await explanations.RunAsync(new ExplanationFilter { AgencyId = Id, From = Shown.From, To = Shown.To, Take = 500 }, Current.Authority, Aborted);
        return Figures.Rows.Count > 0;
    }
}
