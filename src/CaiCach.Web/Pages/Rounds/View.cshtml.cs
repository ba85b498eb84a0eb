using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using CaiCach.Reports.Documents;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>One round: its step, what waits for whom, where the units stand, and for whoever runs it what can be done now.</summary>
public sealed class ViewModel(RoundReader reader, RoundTeam team, UnitDirectory directory, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public RoundStage? To { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public DateOnly? DecisionDate { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid? UnitId { get; set; }

    [BindProperty]
    public Guid? OfficialId { get; set; }

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Nodes { get; set; }

    /// <summary>What the person read before closing an appraisal.</summary>
    [BindProperty]
    public int? Unjudged { get; set; }

    public RoundView View { get; private set; } = null!;

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name, string Unit)> Candidates { get; private set; } = [];

    /// <summary>The command line that proves what was published against the sealed history.</summary>
    public string Proof => $"./caicach index rank --round {View.Round.Code}";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync()
    {
        if (!await LoadAsync() || !(View.Place.SeesAll || View.Results.Count > 0))
        {
            return NotFound();
        }

        var fields = View.Tree.Fields.ToList();
        var isPublished = View.Results.Count > 0;
        var rows = isPublished
            ? View.Results.Select(r => (IReadOnlyList<object?>)[r.UnitName, r.Block, r.Rank, r.Band, r.SelfTotal, r.Total, .. fields.Select(f => (object?)View.Fields.FirstOrDefault(x => x.RoundUnitId == r.RoundUnitId && x.Code == f.Code)?.Points)])
            : View.Units.Where(u => u.Standing is not null).Select(u => (IReadOnlyList<object?>)[u.Name, u.Unit.Block, u.Standing!.Rank, u.Standing.Band, u.Standing.SelfTotal, u.Standing.Total, .. fields.Select(f => (object?)u.Standing.Sum[f].Points)]);
        var file = SheetWriter.Write(
            View.Round.Name, $"{View.Owner.Name}. {(isPublished ? $"Công bố lúc {At(View.Round.PublishedAt!.Value)} theo {View.Round.Decision}" : $"Chưa công bố, bước {View.Round.Stage.Label()}")}.",
            ["Đơn vị", "Khối", "Hạng trong khối", "Xếp loại", "Tự đánh giá", "Điểm", .. fields.Select(f => $"{f.Code}. {f.Name}")], [.. rows], hasTotal: false);
        return File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"chi-so-{View.Round.Code}.xlsx");
    }

    public async Task<IActionResult> OnPostUnitsAsync([FromServices] SetRoundUnits command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var places = View.Units.Select(u => new UnitPlace(u.Unit.Id, Request.Form[$"In[{u.Unit.Id}]"] == "true", Request.Form[$"Block[{u.Unit.Id}]"], Request.Form[$"Apart[{u.Unit.Id}]"] == "true")).ToList();
        return await EndAsync(await command.RunAsync(new SetRoundUnitsOptions { RoundId = Id, Version = Version, Places = places }, Current.Context(CommandKey), Aborted), "Đã lưu đơn vị và khối.");
    }

    public async Task<IActionResult> OnPostMemberAsync([FromServices] SetRoundMember command) => await EndAsync(
        await command.RunAsync(new SetRoundMemberOptions { RoundId = Id, Version = Version, OfficialId = OfficialId ?? Guid.Empty, UserName = UserName, Nodes = Nodes }, Current.Context(CommandKey), Aborted), "Đã lưu tổ thẩm định.");

    public async Task<IActionResult> OnPostDropAsync([FromServices] SetRoundMember command) => await EndAsync(
        await command.RunAsync(new SetRoundMemberOptions { RoundId = Id, Version = Version, OfficialId = OfficialId ?? Guid.Empty, Remove = true }, Current.Context(CommandKey), Aborted), "Đã đưa người này ra khỏi tổ thẩm định.");

    public async Task<IActionResult> OnPostAdvanceAsync([FromServices] AdvanceRound command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (To == RoundStage.Published && View.Place.Runs && View.Round.Stage == RoundStage.Approved && !IsConfirmed)
        {
            return IsBackFromConfirm ? Redirect($"/index/rounds/{Id}") : Ask(new ConfirmQuestion("Công bố kết quả?", ["Tổng điểm, xếp hạng, xếp loại đứng yên từ lúc này.", "Kết quả đã công bố không thay đổi được nữa."], "Công bố", "Kỳ đánh giá")
            {
                Facts = [("Kỳ đánh giá", View.Round.Name), ("Quyết định", View.Round.Decision), ("Số đơn vị", $"{View.Units.Count}")],
            });
        }

        // A missing deadline is said first.
        if (View.Unjudged > 0 && View.Place.Runs && To == View.Round.Stage + 1 && (To != RoundStage.Explanation || Until is not null) && !IsConfirmed)
        {
            return IsBackFromConfirm ? Redirect($"/index/rounds/{Id}") : Ask(new ConfirmQuestion(
                $"Đóng {View.Round.Stage.Label().ToLowerInvariant()}?", [$"{View.Unjudged} tiêu chí chưa ai thẩm định giữ nguyên điểm trước.", "Thẩm định lại chỉ được khi mở lại, có lý do."], $"Đóng, giữ điểm trước của {View.Unjudged} tiêu chí", "Kỳ đánh giá")
            {
                Facts = [("Kỳ đánh giá", View.Round.Name), ("Chưa thẩm định", $"{View.Unjudged} trên {View.Units.Count * View.Appraised} tiêu chí"), ("Đơn vị còn thiếu nhiều nhất", Least)],
            });
        }

        return await EndAsync(await command.RunAsync(
            new AdvanceRoundOptions { RoundId = Id, Version = Version, To = To ?? View.Round.Stage, Until = RoundLooks.Instant(Until, Time), Decision = Decision, DecisionDate = DecisionDate, Unjudged = Unjudged }, Current.Context(CommandKey), Aborted),
            To is { } to ? $"Kỳ đánh giá sang bước “{to.Label()}”." : "");
    }

    public async Task<IActionResult> OnPostReopenAsync([FromServices] ReopenRound command) => await EndAsync(
        await command.RunAsync(new ReopenRoundOptions { RoundId = Id, Version = Version, RoundUnitId = UnitId, Until = RoundLooks.Instant(Until, Time), Reason = Reason }, Current.Context(CommandKey), Aborted), "Đã mở lại.");

    /// <summary>Whether counting what was judged says something: while it is judged, and after the first time.</summary>
    public bool ShowsJudged => View.Round.Stage is >= RoundStage.FirstAppraisal and <= RoundStage.SecondAppraisal;

    string Least => string.Join("; ", View.Units.Where(u => u.Judged < View.Appraised).OrderBy(u => u.Judged).Take(3).Select(u => $"{u.Name} ({View.Appraised - u.Judged})"));

    /// <summary>Leaves that wait for this person in the appraisal running.</summary>
    public int OwnUnjudged => View.Units.Sum(u => u.OwnUnjudged);

    /// <summary>What the step that is running waits for.</summary>
    public string Waiting
    {
        get
        {
            var busy = View.Units.Count(u => u.Work is UnitWork.SelfScoring or UnitWork.Explaining);
            return View.Round.Stage switch
            {
                RoundStage.Opened => $"Chờ {View.Owner.ShortName} xem lại đơn vị, khối, tổ thẩm định rồi bắt đầu.",
                RoundStage.SelfScoring when busy > 0 => $"Chờ {busy} đơn vị nộp điểm tự đánh giá, hạn {RoundLooks.Until(View.Round.SubmitBy)}.",
                RoundStage.Explanation when busy > 0 => $"Chờ {busy} đơn vị giải trình, hạn {RoundLooks.Until(View.Round.ExplainBy!.Value)}.",
                RoundStage.SelfScoring or RoundStage.Explanation => $"Mọi đơn vị đã nộp hoặc đã khoá; chờ {View.Owner.ShortName} chuyển bước.",
                RoundStage.FirstAppraisal or RoundStage.SecondAppraisal => $"Chờ tổ thẩm định: {View.Members.Count} người, {View.Unjudged} tiêu chí chưa ai thẩm định{(OwnUnjudged > 0 ? $", trong phần của bạn {OwnUnjudged}" : "")}{(busy > 0 ? $"; {busy} đơn vị đang được mở lại" : "")}.",
                RoundStage.Council => "Chờ hội đồng; điểm của hội đồng nhập ở bảng điểm từng đơn vị.",
                RoundStage.Approved => "Chờ công bố.",
                _ => $"Công bố lúc {At(View.Round.PublishedAt!.Value)} theo {View.Round.Decision}.",
            };
        }
    }

    async Task<IActionResult> EndAsync(Outcome<ChangedRound> outcome, string done)
    {
        if (outcome.Succeeded)
        {
            Flash(done);
            return Redirect($"/index/rounds/{Id}");
        }

        return await LoadAsync() ? Refuse(outcome.Refusals) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        var units = await directory.GetAsync(Aborted);
        Story = view.Place.SeesAll ? [.. (await reader.StoryAsync(RoundRecord.Of(view.Round), 30, Aborted)).Select(l => RoundLooks.Line(l, units))] : [];
        Candidates = view.Place.Runs ? await team.CandidatesAsync(view.Owner, Aborted) : [];
        return true;
    }
}
