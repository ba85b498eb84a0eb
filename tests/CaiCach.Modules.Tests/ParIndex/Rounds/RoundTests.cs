using System.Security.Cryptography;
using System.Text.Json;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Proving;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.ParIndex.Rounds;

public sealed class RoundTests
{
    [Theory, EachDatabase]
    public async Task A_self_score_follows_the_rule_and_departs_from_the_proposal_only_with_a_reason(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, unit) = await house.BegunRoundAsync();
        var chair = house.Province.Chair;

        Refused.With("round.departs", await house.ScoreOwnAsync(unit, chair, new() { ["1.3"] = new(new RuleInputs { Numerator = 1, Denominator = 2 }) }));
        Value(await house.ScoreOwnAsync(unit, chair, new() { ["1.3"] = new(new RuleInputs { Numerator = 1, Denominator = 2 }, "Tính cả hồ sơ giấy") }));
        Refused.With("round.inputs", await house.ScoreOwnAsync(unit, chair, new() { ["2.2"] = new(new RuleInputs { Value = 2.01m }) }));
        Refused.With("round.inputs", await house.ScoreOwnAsync(unit, chair, new() { ["1.1"] = new(new RuleInputs { IsNotApplicable = true }) }));
        Refused.With("kernel.not_found", await house.ScoreOwnAsync(unit, chair, new() { ["2.3"] = new(new RuleInputs { Value = 100 }) })); // not the unit's to fill in
        Refused.With("kernel.not_found", await house.ScoreOwnAsync(unit, house.Province.Director, TestRounds.Whole));
        Refused.With("kernel.forbidden", await house.ScoreOwnAsync(unit, house.Province.Auditor, TestRounds.Whole));
        Value(await house.ScoreOwnAsync(unit, chair, TestRounds.Whole));

        var sheet = (await house.SheetAsync(unit, chair))!;
        Assert.Equal([2m, 1m, 1m, 0.75m, 1.5m, null], sheet.Leaves.Select(l => l.Scores.GetValueOrDefault(ScoreStage.Self)?.Points));
        Assert.Equal(("Tính cả hồ sơ giấy", 0m, new DateOnly(2021, 3, 31)), (sheet.Leaves[2].Scores[ScoreStage.Self].Reason, sheet.Leaves[2].Proposal!.Denominator, sheet.Leaves[2].Proposal!.Day));
        Assert.Equal(6.25m, sheet.Sums[ScoreStage.Self].Total);
    }

    [Theory, EachDatabase]
    public async Task A_unit_submits_when_every_leaf_is_scored_and_proven_or_explained_and_is_then_locked(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, unit) = await house.BegunRoundAsync();
        var chair = house.Province.Chair;
        Value(await house.ScoreOwnAsync(unit, chair, TestRounds.Whole.Where(l => l.Key != "1.2").ToDictionary(l => l.Key, l => l.Key == "1.1" ? l.Value with { Explanation = null } : l.Value)));

        var refused = await house.SubmitOwnAsync(unit, chair);
        Assert.EndsWith(": 1.2.", Refused.With("round.unscored", refused).Message, StringComparison.Ordinal);
        Assert.EndsWith(": 1.1.", Refused.With("round.unproven", refused).Message, StringComparison.Ordinal);
        Value(await house.ScoreOwnAsync(unit, chair, new() { ["1.2"] = TestRounds.Whole["1.2"] }));
        Value(await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit, Number = "12/KH-UBND", Date = new DateOnly(2021, 1, 5), Leaves = ["1.1", "1.2"] }));
        Value(await house.SubmitOwnAsync(unit, chair));

        Refused.With("round.submitted", await house.ScoreOwnAsync(unit, chair, TestRounds.Whole));
        Refused.With("round.submitted", await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit, Number = "1", Date = new DateOnly(2021, 1, 5), Leaves = ["1.1"] }));
        var link = await house.WithAsync<AppDb, Guid>(db => db.Set<EvidenceLink>().Select(l => l.Id).FirstAsync());
        Refused.With("round.submitted", await house.UnlinkAsync(unit, chair, link));
        Refused.With("round.submitted", await house.SubmitOwnAsync(unit, chair));
    }

    [Theory, EachDatabase]
    public async Task The_deadline_locks_whoever_has_not_submitted_and_a_reopening_needs_a_reason(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, unit) = await house.BegunRoundAsync();
        var (chair, coordinator) = (house.Province.Chair, house.Province.Coordinator);
        house.Clock.Set(TestRounds.Deadline.AddSeconds(-1));
        Value(await house.ScoreOwnAsync(unit, chair, TestRounds.Whole));
        house.Clock.Set(TestRounds.Deadline);

        Assert.Contains("17:00 20/04/2021", Refused.With("round.locked", await house.ScoreOwnAsync(unit, chair, TestRounds.Whole)).Message, StringComparison.Ordinal);
        Refused.With("round.locked", await house.SubmitOwnAsync(unit, chair));
        var sheet = (await house.SheetAsync(unit, chair))!;
        Assert.Equal((UnitWork.LateLocked, coordinator.Name, false), (sheet.Work, sheet.Asks, sheet.MayScore));
        Assert.NotNull(sheet.LockedSince);

        Refused.With("round.reason", await house.ReopenRoundAsync(round, coordinator, unit, " "));
        Refused.With("kernel.forbidden", await house.ReopenRoundAsync(round, chair, unit));
        Value(await house.ReopenRoundAsync(round, coordinator, unit));
        Value(await house.SubmitOwnAsync(unit, chair));
        var story = await house.WithAsync<AppDb, List<string>>(db => db.Set<AuditEntry>().Where(e => e.RecordKind == RoundRecord.Kind && e.RecordId == round).Select(e => e.Content ?? "").ToListAsync());
        Assert.Contains(story, c => c.Contains("Sự cố mạng", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task One_file_proves_many_leaves_and_taken_away_it_leaves_a_line(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, unit) = await house.BegunRoundAsync();
        var chair = house.Province.Chair;
        Refused.With("file.unknown_kind", await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit, Leaves = ["1.1"] }, "abc"u8.ToArray()));
        Refused.With("round.leaves", await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit }, "%PDF-1.4 a"u8.ToArray()));
        Refused.With("round.evidence", await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit, ObjectKind = "plan-task", ObjectId = "1", Href = "//elsewhere.example", Leaves = ["1.1"] }));
        Value(await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit, Leaves = ["1.1", "1.2"] }, "%PDF-1.4 a"u8.ToArray()));
        Value(await house.ProveAsync(unit, chair, new AddEvidenceOptions { RoundUnitId = unit, Title = "Nhiệm vụ 1", ObjectKind = "plan-task", ObjectId = "1", Href = "/plans/tasks/1", Leaves = ["1.1"] }));

        var links = await house.WithAsync<AppDb, List<EvidenceLink>>(db => db.Set<EvidenceLink>().OrderBy(l => l.Id).ToListAsync());
        Assert.Equal(3, links.Count);
        Refused.With("kernel.forbidden", await house.UnlinkAsync(unit, house.Province.Auditor, links[0].Id));
        Value(await house.UnlinkAsync(unit, chair, links[0].Id));
        var left = await house.WithAsync<AppDb, EvidenceLink>(db => db.Set<EvidenceLink>().SingleAsync(l => l.Id == links[0].Id));
        Assert.Equal(chair.OfficialId, left.UnlinkedById);
        Refused.With("kernel.not_found", await house.UnlinkAsync(unit, chair, links[0].Id));
    }

    [Theory, EachDatabase]
    public async Task Judges_keep_to_their_part_give_reasons_and_never_judge_their_own_agency(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, unit) = await house.RoundInAsync(RoundStage.FirstAppraisal);
        var (coordinator, director, head) = (house.Province.Coordinator, house.Province.Director, house.Province.Head);
        Refused.With("kernel.not_found", await house.JudgeAsync(unit, director, new() { ["1.1"] = new(2) })); // not in the team: knows nothing of it
        Refused.With("round.nodes", await house.MemberAsync(round, coordinator, director, "9"));
        Value(await house.MemberAsync(round, coordinator, director, "2, 1.2"));
        Value(await house.MemberAsync(round, coordinator, head));

        Refused.With("round.own_agency", await house.JudgeAsync(unit, head, new() { ["1.1"] = new(2) }));
        Refused.With("round.not_assigned", await house.JudgeAsync(unit, director, new() { ["1.1"] = new(2) }));
        Refused.With("round.reason", await house.JudgeAsync(unit, director, new() { ["1.2"] = new(2) }));
        Refused.With("round.points", await house.JudgeAsync(unit, director, new() { ["1.2"] = new(2.5m, Reason: "Cao") }));
        Refused.With("round.applies", await house.JudgeAsync(unit, director, new() { ["1.2"] = new(null, true, "Không có") }));
        Value(await house.JudgeAsync(unit, director, new() { ["1.2"] = new(2, Reason: "Có bốn cuộc"), ["2.1"] = new(null), ["2.2"] = new(null, true, "Không thuộc diện") }));

        var sheet = (await house.SheetAsync(unit, coordinator))!;
        Assert.Equal(["1.2", "2.2"], sheet.Leaves.Where(l => l.IsChanged).Select(l => l.Leaf.Code));
        Assert.Equal((director.Name, "Có bốn cuộc"), (sheet.Leaves[1].Lines[0].Name, sheet.Leaves[1].Lines[0].Row.Reason));
        Assert.Null((await house.SheetAsync(unit, house.Province.Chair))!.Leaves[1].Scores.GetValueOrDefault(ScoreStage.First)); // not before it is asked to explain
    }

    [Theory, EachDatabase]
    public async Task A_specialist_judges_and_an_appraisal_closes_with_the_number_of_what_nobody_judged(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, unit) = await house.RoundInAsync(RoundStage.FirstAppraisal);
        var (coordinator, specialist) = (house.Province.Coordinator, await house.AddPersonAsync("Mai Thị Sở", house.Province.DepartmentDivision, Role.Specialist, "Chuyên viên"));
        Assert.Null(await house.SheetAsync(unit, specialist));
        Refused.With("round.member", await house.MemberAsync(round, coordinator, house.Province.Counter)); // a counter appraises nothing
        Refused.With("round.member", await house.MemberAsync(round, coordinator, specialist, userName: "khong.co.ai"));
        Value(await house.MemberAsync(round, coordinator, specialist, "1", "Mai.Thi.So"));

        Value(await house.JudgeAsync(unit, specialist, new() { ["1.1"] = new(1, Reason: "Kế hoạch muộn") }));
        Refused.With("round.not_assigned", await house.JudgeAsync(unit, specialist, new() { ["2.1"] = new(1) }));
        var seen = (await house.RoundAsync(round, specialist))!;
        Assert.Equal((4, 2), (seen.Unjudged, seen.Units.Single().OwnUnjudged)); // of five leaves one is judged; of the three in field 1 two wait
        Refused.With("round.unjudged", await house.AdvanceRoundAsync(round, coordinator, RoundStage.Explanation, unjudged: 3));
        Value(await house.AdvanceRoundAsync(round, coordinator, RoundStage.Explanation, unjudged: 4));
        Assert.Equal(0, (await house.RoundAsync(round, coordinator))!.Unjudged);
    }

    [Theory, EachDatabase]
    public async Task A_published_survey_stands_in_the_form_of_whoever_runs_the_round(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var survey = await house.OpenedSurveyAsync();
        Value(await house.EnterSheetAsync(survey, "1", "555"));
        Value(await house.EnterSheetAsync(survey, "2", "511"));
        var (_, unit) = await house.BegunRoundAsync();
        Assert.Null((await house.SheetAsync(unit, house.Province.Coordinator))!.Leaves[5].Proposal);
        Value(await house.CloseSurveyAsync(survey));
        Value(await house.PublishSurveyAsync(survey));

        // Two factors: (1 + ½) / 2 and ½.
        Assert.Equal((62.5m, 100m), (await house.SheetAsync(unit, house.Province.Coordinator))!.Leaves[5].Proposal is { } p ? (Math.Round(p.Numerator, 8), p.Denominator) : default);
        Assert.Null((await house.SheetAsync(unit, house.Province.Chair))!.Leaves[5].Proposal); // not the unit's to fill in
    }

    [Theory, EachDatabase]
    public async Task Explained_judged_again_and_published_the_results_stand_whatever_is_tried_later(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, unit) = await house.RoundInAsync(RoundStage.FirstAppraisal);
        var (coordinator, chair) = (house.Province.Coordinator, house.Province.Chair);
        Value(await house.JudgeAsync(unit, coordinator, new() { ["1.1"] = new(1, Reason: "Kế hoạch muộn"), ["2.2"] = new(null, true, "Không thuộc diện") }));
        Value(await house.AdvanceRoundAsync(round, coordinator, RoundStage.Explanation));
        Refused.With("round.busy", await house.AdvanceRoundAsync(round, coordinator, RoundStage.SecondAppraisal));
        Value(await house.AnswerAppraisalAsync(unit, chair, new() { ["1.1"] = "Ban hành đúng hạn, gửi kèm" }));
        Refused.With("round.explained", await house.AnswerAppraisalAsync(unit, chair, []));
        Value(await house.AdvanceRoundAsync(round, coordinator, RoundStage.SecondAppraisal));
        Value(await house.JudgeAsync(unit, coordinator, new() { ["1.1"] = new(1.5m, Reason: "Chấp nhận một phần") }));
        Refused.With("round.source", await house.OutsideAsync(unit, coordinator, 90, " "));
        Value(await house.OutsideAsync(unit, coordinator, 90));
        foreach (var stage in new[] { RoundStage.Council, RoundStage.Approved, RoundStage.Published })
        {
            Value(await house.AdvanceRoundAsync(round, coordinator, stage));
        }

        // 1.5 + 1 + 2 + 0.75 + 0.9 of 8 that apply, brought back to ten.
        var result = (await house.RoundAsync(round, chair))!.Results.Single();
        Assert.Equal((7.6875m, 1, "Khá"), (result.Total, result.Rank, result.Band));
        var refusals = new[]
        {
            (await house.ReopenRoundAsync(round, coordinator, null)).Refusals, (await house.ReopenRoundAsync(round, coordinator, unit)).Refusals, (await house.AdvanceRoundAsync(round, coordinator, RoundStage.Published)).Refusals,
            (await house.JudgeAsync(unit, coordinator, new() { ["1.1"] = new(2, Reason: "Nữa") })).Refusals, (await house.OutsideAsync(unit, coordinator, 99)).Refusals,
            (await house.ScoreOwnAsync(unit, chair, TestRounds.Whole)).Refusals, (await house.AnswerAppraisalAsync(unit, chair, [])).Refusals, (await house.MemberAsync(round, coordinator, coordinator)).Refusals,
        };
        Assert.All(refusals, r => Assert.NotEmpty(r));
        var authority = await house.AuthorityOfAsync(coordinator);
        var again = await house.WithAsync<RoundReader, IReadOnlyList<Standing>>(async r => (await r.RecountAsync("KY-2021", authority, default))!.Value.Counted);
        Assert.Equal((result.Total, result.Rank, result.Band), (again[0].Total, again[0].Rank, again[0].Band));
        var sealedEntry = await house.WithAsync<AppDb, List<string>>(db => db.Set<AuditEntry>().Where(e => e.RecordId == round && e.Action == RoundActions.Publish.Code).Select(e => e.Content ?? "").ToListAsync());
        Assert.Contains(sealedEntry, c => c.Contains("7.6875", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task A_publication_proves_itself_to_a_stranger_and_a_changed_result_does_not(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, _) = await house.RoundInAsync(RoundStage.Approved);
        Refused.With("kernel.not_found", await ProofAsync(house));
        Value(await house.AdvanceRoundAsync(round, house.Province.Coordinator, RoundStage.Published));
        Refused.With("kernel.not_found", await ProofAsync(house)); // not sealed yet, and asking seals nothing
        await house.WithAsync<AuditSealer>(async s => Value(await s.RunAsync(default)));
        var file = JsonSerializer.Serialize(Value(await ProofAsync(house)), AuditJson.Options);
        using var known = new KnownKeys(house.Services.GetRequiredService<SealingKeys>());

        Assert.All(new[] { house.Province.Coordinator.Name, house.Province.Chair.Name, house.Province.Coordinator.OfficialId.ToString() }, name => Assert.DoesNotContain(name, file, StringComparison.Ordinal));
        var proof = JsonSerializer.Deserialize<PublicationProof>(file, AuditJson.Options)!;
        Assert.Null(proof.WrongWith(known.Keys));
        Assert.Null(proof.WrongWith(known.Keys, proof.Results));
        Assert.Equal(("KY-2021", 2021, "15/QĐ-UBND", 1, PublishedCsv.DigestOf(proof.Results)), (proof.Frozen!.Code, proof.Frozen.Year, proof.Frozen.Decision, proof.Frozen.Units, proof.Frozen.Digest));
        var (forged, other) = (proof.Results.Replace("7.25", "9.25", StringComparison.Ordinal), ECDsa.Create(ECCurve.NamedCurves.nistP256));
        Assert.NotEqual(forged, proof.Results);
        Assert.Equal("kết quả khác lúc công bố", (proof with { Results = forged }).WrongWith(known.Keys));
        Assert.Equal("kết quả khác lúc công bố", proof.WrongWith(known.Keys, forged));
        Assert.NotNull(proof.WrongWith(new Dictionary<string, ECDsa> { [SealingKeys.IdOf(other)] = other }));
        proof.Proof.Entries[0].Entry.Content = proof.Proof.Entries[0].Entry.Content!.Replace(proof.Frozen.Digest, PublishedCsv.DigestOf(forged), StringComparison.Ordinal);
        Assert.Equal("mục 1: nội dung đã bị sửa", (proof with { Results = forged }).WrongWith(known.Keys));

        await house.WithAsync<AppDb>(db => db.Set<RoundResult>().ExecuteUpdateAsync(s => s.SetProperty(r => r.Band, "Tốt")));
        Assert.Equal("kết quả khác lúc công bố", Value(await ProofAsync(house)).WrongWith(known.Keys));
    }

    static Task<Outcome<PublicationProof>> ProofAsync(TestHouse house) => house.WithAsync<ProvePublication, Outcome<PublicationProof>>(p => p.RunAsync("KY-2021", default));

    [Theory, EachDatabase]
    public async Task The_morning_letter_says_what_a_unit_owes_what_an_appraiser_has_and_when_a_round_can_go_on(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var (chair, coordinator) = (house.Province.Chair, house.Province.Coordinator);
        await house.AddressAsync(chair, coordinator, house.Province.Director);
        var (round, unit) = await house.BegunRoundAsync();
        async Task<string> LetterAsync(Person person, DateOnly day)
        {
            await house.MorningAsync(day);
            return string.Concat((await house.LettersAsync()).Where(l => l.RecordId == person.OfficialId && l.CreatedAt >= LocalClock.StartOf(day)).Select(l => l.Body));
        }

        var first = await LetterAsync(chair, new DateOnly(2021, 4, 5));
        Assert.Contains($"- KY-2021: nộp điểm tự đánh giá, còn 15 ngày, hạn 17:00 20/04/2021\n  https://motcua.example.vn/index/rounds/units/{unit}", first.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(await LetterAsync(house.Province.Director, new DateOnly(2021, 4, 5))); // another agency's affair
        Assert.Contains("hạn hôm nay, 17:00", await LetterAsync(chair, new DateOnly(2021, 4, 20)), StringComparison.Ordinal);
        Value(await house.ScoreOwnAsync(unit, chair, TestRounds.Whole));
        Value(await house.SubmitOwnAsync(unit, chair));
        Assert.DoesNotContain("KY-2021", await LetterAsync(chair, new DateOnly(2021, 4, 22)), StringComparison.Ordinal);
        Assert.Contains("KY-2021: mọi đơn vị đã nộp hoặc đã khoá, chờ chuyển sang bước “Thẩm định lần 1”", await LetterAsync(coordinator, new DateOnly(2021, 4, 22)), StringComparison.Ordinal);
        Value(await house.AdvanceRoundAsync(round, coordinator, RoundStage.FirstAppraisal));
        Value(await house.JudgeAsync(unit, coordinator, new() { ["1.1"] = new(null) }));
        Assert.Contains("KY-2021: 4 tiêu chí chờ thẩm định lần 1 trong phần của bạn", await LetterAsync(coordinator, new DateOnly(2021, 4, 23)), StringComparison.Ordinal);
        Value(await house.AdvanceRoundAsync(round, coordinator, RoundStage.Explanation));
        Assert.Contains("KY-2021: nộp giải trình, còn ", await LetterAsync(chair, new DateOnly(2021, 4, 26)), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_district_runs_the_round_of_its_own_communes_and_nobody_else_does(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, first) = await house.CommuneAsync("H45.20.31", "xã An Phú");
        await house.CommuneAsync("H45.20.32", "xã Bình Kiến");
        var (set, chair) = (await house.SmallSetAsync("commune"), house.Province.Chair);
        Refused.With("round.level", await house.OpenRoundAsync(chair, await house.SmallSetAsync("department")));
        Refused.With("kernel.forbidden", await house.OpenRoundAsync(house.Province.Director, set)); // a department runs none
        Refused.With("kernel.forbidden", await house.OpenRoundAsync(first, set));
        Refused.With("kernel.forbidden", await house.OpenRoundAsync(house.Province.Head, set));

        var round = Value(await house.OpenRoundAsync(chair, set)).Id;
        Value(await house.AdvanceRoundAsync(round, chair, RoundStage.SelfScoring));
        var view = (await house.RoundAsync(round, chair))!;
        Assert.Equal((2, true), (view.Units.Count, view.Place.Runs));
        Assert.Single((await house.RoundAsync(round, first))!.Units); // its own and no other
        Assert.Null(await house.SheetAsync(view.Units[1].Unit.Id, first));
        Assert.Null(await house.RoundAsync(round, house.Province.Director));
        Refused.With("kernel.forbidden", await house.AdvanceRoundAsync(round, house.Province.Coordinator, RoundStage.FirstAppraisal)); // the province reads, the district runs
    }

    [Theory, EachDatabase]
    public async Task Ties_share_a_rank_and_whoever_is_ranked_separately_has_none(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var chairs = new List<Person>();
        for (var i = 1; i <= 4; i++)
        {
            chairs.Add((await house.CommuneAsync($"H45.20.4{i}", $"xã Số {i}")).Chair);
        }

        var round = Value(await house.OpenRoundAsync(house.Province.Chair, await house.SmallSetAsync("commune"))).Id;
        var units = (await house.RoundAsync(round, house.Province.Chair))!.Units;
        Value(await house.WithAsync<SetRoundUnits, Outcome<ChangedRound>>(async u => await u.RunAsync(
            new SetRoundUnitsOptions { RoundId = round, Places = [.. units.Select((x, i) => new UnitPlace(x.Unit.Id, true, "Khối xã", i == 3))] },
            await house.AsAsync(house.Province.Chair), default)));
        Value(await house.AdvanceRoundAsync(round, house.Province.Chair, RoundStage.SelfScoring));
        foreach (var (row, points) in units.Zip([1m, 2m, 2m, 2m]))
        {
            Value(await house.ScoreOwnAsync(row.Unit.Id, chairs.Single(c => c.AgencyId == row.Unit.UnitId), new() { ["2.2"] = new(new RuleInputs { Value = points }) }));
        }

        var standings = (await house.RoundAsync(round, house.Province.Coordinator))!.Units.ToDictionary(u => u.Unit.Id, u => u.Standing!.Rank);
        Assert.Equal([3, 1, 1, null], units.Select(u => standings[u.Unit.Id]));
    }
}
