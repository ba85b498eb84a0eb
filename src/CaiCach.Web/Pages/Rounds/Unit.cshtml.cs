using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Scoring;
using CaiCach.Reports.Documents;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>The score sheet of a unit: one field at a time is open for writing, so that a hundred leaves stay light; the scores of all stages stand side by side.</summary>
public sealed class UnitModel(SheetReader reader, RoundReader rounds, UnitDirectory directory, CurrentOfficial current) : KitPage(current)
{
    const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Code of the field that is open.</summary>
    [BindProperty(SupportsGet = true, Name = "field")]
    public string? FieldCode { get; set; }

    /// <summary><c>changed</c>, <c>bare</c>, <c>explained</c> or <c>unjudged</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public SheetView View { get; private set; } = null!;

    public Criterion Open { get; private set; } = null!;

    /// <summary>The field after the one that is open; null at the last, and where leaves of all fields are shown.</summary>
    public Criterion? Next { get; private set; }

    /// <summary>Leaves that are shown in full.</summary>
    public IReadOnlyList<SheetLeaf> Shown { get; private set; } = [];

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    /// <summary>Leaves of the person's part that nobody has judged in the appraisal running.</summary>
    public IEnumerable<SheetLeaf> Unjudged => View.Judging is (ScoreStage.First or ScoreStage.Second) and { } stage ? View.Leaves.Where(l => l.MayJudge && !l.Scores.ContainsKey(stage)) : [];

    public string Address => $"/index/rounds/units/{Id}";

    /// <summary>What the one form does.</summary>
    public string? Handler => View.MayScore ? "Save" : View.MayExplain ? "Explain" : View.Judging is not null ? "Judge" : null;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        object? Of(SheetLeaf l, ScoreStage s) => l.Scores.GetValueOrDefault(s) is { } row ? row.IsApplicable ? row.Points : "không áp dụng" : null;
        var file = SheetWriter.Write(
            $"Bảng điểm: {View.Agency.Name}", $"{View.Round.Name}, bước {View.Round.Stage.Label()}.",
            ["Tiêu chí", "Mã", "Điểm tối đa", "Tự đánh giá", "Thẩm định lần 1", "Thẩm định lần 2", "Hội đồng", "Khảo sát, chỉ số ngoài", "Lý do", "Giải trình", "Tài liệu kiểm chứng"],
            [.. View.Leaves.Select(l => (IReadOnlyList<object?>)[
                l.Leaf.Name, l.Leaf.Code, l.Leaf.Max, Of(l, ScoreStage.Self), Of(l, ScoreStage.First), Of(l, ScoreStage.Second), Of(l, ScoreStage.Council), Of(l, ScoreStage.Outside),
                l.Lines.FirstOrDefault(x => x.Row.Reason is not null).Row?.Reason, l.Answer ?? l.Explanation, string.Join("; ", l.Evidence.Select(e => e.Evidence.Title))])],
            hasTotal: false);
        return File(file, Xlsx, $"bang-diem-{View.Agency.Code}-{View.Round.Year}.xlsx");
    }

    public async Task<IActionResult> OnPostSaveAsync([FromServices] ScoreOwn command) => await LoadAsync() ? await EndAsync(await SaveAsync(command), "Đã lưu điểm.") : NotFound();

    public async Task<IActionResult> OnPostSubmitAsync([FromServices] ScoreOwn save, [FromServices] SubmitOwn command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        // What was typed is kept first, whatever becomes of the submission.
        var saved = await SaveAsync(save);
        if (!saved.Succeeded)
        {
            return await EndAsync(saved, "");
        }

        if (!IsConfirmed)
        {
            return IsBackFromConfirm ? Redirect(Address) : Ask(new ConfirmQuestion("Nộp điểm tự đánh giá?", ["Điểm và tài liệu kiểm chứng khoá lại từ lúc này.", "Chỉ đơn vị tổ chức mở lại được, có lý do."], "Nộp", "Bảng điểm")
            {
                Facts = [("Kỳ đánh giá", View.Round.Name), ("Đơn vị", View.Agency.ShortName), ("Hạn nộp", RoundLooks.Until(View.Unit.ReopenedUntil ?? View.Round.SubmitBy))],
            });
        }

        return await EndAsync(await command.RunAsync(new SubmitOwnOptions { RoundUnitId = Id }, Current.Context(CommandKey + "submit"), Aborted), "Đã nộp điểm tự đánh giá.");
    }

    public async Task<IActionResult> OnPostExplainAsync([FromServices] ExplainLeaves command, bool submit)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var texts = View.Leaves.Where(l => Request.Form.ContainsKey(Name(l, "Explanation"))).ToDictionary(l => l.Leaf.Code, l => (string?)Request.Form[Name(l, "Explanation")]);
        return await EndAsync(await command.RunAsync(new ExplainLeavesOptions { RoundUnitId = Id, Texts = texts, Submit = submit }, Current.Context(CommandKey), Aborted), submit ? "Đã nộp giải trình." : "Đã lưu giải trình.");
    }

    public async Task<IActionResult> OnPostJudgeAsync([FromServices] JudgeScores command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        List<Refusal> wrong = [];
        var judged = new Dictionary<string, Judgement>();
        foreach (var leaf in View.Leaves.Where(l => Request.Form.ContainsKey(Name(l, "Points"))))
        {
            var (text, reason, none) = (Request.Form[Name(leaf, "Points")].ToString(), Request.Form[Name(leaf, "Reason")].ToString(), Request.Form[Name(leaf, "NotApplicable")] == "true");
            if (!VietnameseNumber.TryRead(text, out var points))
            {
                wrong.Add(new Refusal("round.number", $"Tiêu chí {leaf.Leaf.Code}: nhập số, ví dụ 1,5.", Name(leaf, "Points")));
            }
            else if (points is not null || none || Request.Form["Agree"] == "true")
            {
                judged[leaf.Leaf.Code] = new Judgement(points, none, reason);
            }
            else if (!string.IsNullOrWhiteSpace(reason))
            {
                wrong.Add(new Refusal("round.points", $"Tiêu chí {leaf.Leaf.Code}: có lý do mà chưa có điểm.", Name(leaf, "Points")));
            }
        }

        return await EndAsync(wrong.Count > 0 ? wrong : await command.RunAsync(new JudgeScoresOptions { RoundUnitId = Id, Leaves = judged }, Current.Context(CommandKey), Aborted), "Đã lưu thẩm định.");
    }

    public async Task<IActionResult> OnPostOutsideAsync([FromServices] FillOutside command, string leaf)
    {
        if (!await LoadAsync() || View.Leaves.FirstOrDefault(l => l.Leaf.Code == leaf) is not { } sheet)
        {
            return NotFound();
        }

        List<Refusal> wrong = [];
        var inputs = LeafFields.Read(leaf, LeafFields.Of(sheet.Rule, isMeasured: false), p => Request.Form[Name(sheet, p)], wrong);
        return await EndAsync(
            wrong.Count > 0 ? wrong : await command.RunAsync(new FillOutsideOptions { RoundUnitId = Id, Leaf = leaf, Inputs = inputs, Source = Request.Form[Name(sheet, "Reason")] }, Current.Context(CommandKey), Aborted), "Đã lưu kết quả.");
    }

    /// <summary>Name of a field of the form.</summary>
    public static string Name(SheetLeaf leaf, string part) => Name(leaf.Leaf.Code, part);

    public static string Name(string code, string part) => ScoreOwn.Field(code, part);

    /// <summary>What was typed if it was refused, else what is kept.</summary>
    public string In(SheetLeaf leaf, string part, string? kept) => Request.HasFormContentType && Request.Form.TryGetValue(Name(leaf, part), out var typed) ? typed.ToString() : kept ?? "";

    /// <summary>What a unit typed into a field of the rule; a measured leaf that follows the proposal is empty.</summary>
    public string Kept(SheetLeaf leaf, string part, ScoreStage stage) => leaf.Scores.GetValueOrDefault(stage) is { Inputs: { } json } row && !(leaf.Proposal is not null && row.Reason is null) ? LeafFields.Text(RuleJson.ReadInputs(json), part) : "";

    /// <summary>What the platform's own published surveys say, for a field that nobody has filled in.</summary>
    public static string Proposed(SheetLeaf leaf, string part) => leaf.Proposal is not { } p ? "" : part switch
    {
        "Value" when leaf.Rule is ScaleRule scale => PointText.Of(Math.Round(p.Numerator / p.Denominator * scale.Whole, 4)),
        "Numerator" => PointText.Of(p.Numerator),
        "Denominator" => PointText.Of(p.Denominator),
        "Reason" => $"{p.Label}, đến hết {VietnameseDay.Write(p.Day)}",
        _ => "",
    };

    public IEnumerable<string> Errors(SheetLeaf leaf, string part) => ModelState.TryGetValue(Name(leaf, part), out var entry) ? entry.Errors.Select(e => e.ErrorMessage) : [];

    async Task<Outcome<Done>> SaveAsync(ScoreOwn command)
    {
        List<Refusal> wrong = [];
        var own = new Dictionary<string, OwnScore>();
        foreach (var leaf in View.Leaves.Where(l => Request.Form.ContainsKey(Name(l, "Explanation"))))
        {
            var inputs = LeafFields.Read(leaf.Leaf.Code, LeafFields.Of(leaf.Rule, leaf.Proposal is not null), p => Request.Form[Name(leaf, p)], wrong);
            own[leaf.Leaf.Code] = new OwnScore(inputs, Request.Form[Name(leaf, "Reason")], Request.Form[Name(leaf, "Explanation")].ToString());
        }

        return wrong.Count > 0 ? wrong : await command.RunAsync(new ScoreOwnOptions { RoundUnitId = Id, Leaves = own }, Current.Context(CommandKey), Aborted);
    }

    async Task<IActionResult> EndAsync(Outcome<Done> outcome, string done)
    {
        if (!outcome.Succeeded)
        {
            return await LoadAsync() ? Refuse(outcome.Refusals) : NotFound();
        }

        Flash(done);
        FieldCode = Request.Form["next"] == "true" ? Next?.Code ?? FieldCode : FieldCode;
        return Redirect(Address + QueryString.Create(new Dictionary<string, string?> { ["field"] = FieldCode, ["show"] = Show }.Where(p => !string.IsNullOrEmpty(p.Value))));
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        var units = await directory.GetAsync(Aborted);
        var roots = view.Tree.Nodes.Where(n => n.ParentId is null).ToList();
        View = view;
        Open = roots.Find(f => f.Code == FieldCode) ?? roots[0];
        Next = string.IsNullOrEmpty(Show) ? roots.ElementAtOrDefault(roots.IndexOf(Open) + 1) : null;
        Shown = Show switch
        {
            "changed" => [.. view.Leaves.Where(l => l.IsChanged)],
            "unjudged" => [.. Unjudged],
            "bare" => [.. view.Leaves.Where(l => l.IsBare)],
            "explained" => [.. view.Leaves.Where(l => (l.Answer ?? l.Explanation) is not null)],
            _ => [.. view.Leaves.Where(l => view.Tree.FieldOf(l.Leaf).Id == Open.Id)],
        };
        Story = [.. (await rounds.StoryAsync(RoundRecord.Of(view.Unit), 8, Aborted)).Where(l => view.Place.SeesAll || l.Event.Type != "index-round.scored" || l.UnitId == view.Unit.UnitId || units.Find(l.UnitId)?.AgencyId == view.Unit.UnitId)
            .Select(l => RoundLooks.Line(l, units))];
        return true;
    }
}
