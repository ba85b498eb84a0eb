using System.Text;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Proving;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>
/// Puts small sets in force and carries rounds with the commands that people use: two years' of the districts with a head in the demonstration from opening to publication, that of the departments
/// half-way: those with a head have submitted, some are appraised.
/// Every figure is invented, the same ones each time.
/// </summary>
public sealed class RoundLives(IServiceProvider services)
{
    static readonly DateOnly Loaded = new(2020, 1, 20);
    static readonly DateOnly Opened = new(2021, 6, 7);
    static readonly DateOnly Scored = new(2021, 6, 14);
    static readonly DateOnly Judged = new(2021, 6, 24);

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();
    readonly RoundScores scores = services.GetRequiredService<RoundScores>();
    readonly RoundDoor door = services.GetRequiredService<RoundDoor>();
    readonly Desk desk = new(services);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var coordinator = await desk.ContextAsync(_ => true, Role.ReformCoordinator, cancellationToken);
        var set = await LoadAsync("departments-2020", coordinator, cancellationToken);
        await LoadAsync("communes-2020", coordinator, cancellationToken);
        foreach (var year in new[] { 2019, 2020 })
        {
            await PublishAsync(await LoadAsync($"districts-{year}", coordinator, cancellationToken), year, coordinator, cancellationToken);
        }

        var round = (await Desk.DoAsync(new OpenRound(db, desk.Runner(Opened, 8), units).RunAsync(
            new OpenRoundOptions
            {
                Code = "SO-2020", Name = "Chỉ số cải cách hành chính sở, ban, ngành năm 2020 (minh hoạ)", Year = 2020, SetId = set, CutOff = new DateOnly(2020, 12, 31), SubmitBy = LocalClock.ToInstant(new DateTime(2021, 6, 18, 17, 0, 0)),
            },
            coordinator, cancellationToken))).Id;
        await Desk.DoAsync(new SetRoundMember(db, Change(Opened, 9), new RoundTeam(db, units, Desk.Clock(Opened, 9)), units).RunAsync(new SetRoundMemberOptions { RoundId = round, OfficialId = coordinator.Actor.OfficialId }, coordinator, cancellationToken));
        await Desk.DoAsync(Advance(Opened, 10).RunAsync(new AdvanceRoundOptions { RoundId = round, To = RoundStage.SelfScoring }, coordinator, cancellationToken));

        var heads = await HeadsAsync(round, cancellationToken);
        for (var i = 0; i < heads.Count; i++)
        {
            await ScoreAsync(heads[i].Unit, heads[i].Head, i, Scored, cancellationToken);
        }

        await Desk.DoAsync(Advance(Judged, 8).RunAsync(new AdvanceRoundOptions { RoundId = round, To = RoundStage.FirstAppraisal }, coordinator, cancellationToken));
        foreach (var (unit, _) in heads.Where(h => h.Unit.UnitId != coordinator.Actor.AgencyId).Take(Math.Max(1, heads.Count / 2)))
        {
            await Desk.DoAsync(new JudgeScores(db, scores, Unit(Judged, 9)).RunAsync(
                new JudgeScoresOptions
                {
                    RoundUnitId = unit.Id,
                    Leaves = new Dictionary<string, Judgement> { ["1.1"] = new(null), ["1.3"] = new(3, Reason: "Hai báo cáo gửi muộn theo sổ theo dõi (minh hoạ)"), ["3.2"] = new(null), ["4.1"] = new(4, Reason: "Đề án chưa được phê duyệt đủ (minh hoạ)") },
                },
                coordinator, cancellationToken));
        }
    }

    async Task PublishAsync(Guid set, int year, ActionContext coordinator, CancellationToken cancellationToken)
    {
        var (opened, scored, judged, again) = (new DateOnly(year + 1, 2, 1), new DateOnly(year + 1, 2, 18), new DateOnly(year + 1, 3, 8), new DateOnly(year + 1, 3, 22));
        var round = (await Desk.DoAsync(new OpenRound(db, desk.Runner(opened, 8), units).RunAsync(
            new OpenRoundOptions
            {
                Code = $"HUYEN-{year}", Name = $"Chỉ số cải cách hành chính cấp huyện năm {year} (minh hoạ)", Year = year, SetId = set, CutOff = new DateOnly(year, 12, 31), SubmitBy = LocalClock.ToInstant(new DateTime(year + 1, 2, 26, 17, 0, 0)),
            },
            coordinator, cancellationToken))).Id;
        var heads = await HeadsAsync(round, cancellationToken);
        var ids = heads.ConvertAll(h => h.Unit.Id);
        var left = await db.Set<RoundUnit>().AsNoTracking().Where(u => u.RoundId == round && !ids.Contains(u.Id)).ToListAsync(cancellationToken);
        await Desk.DoAsync(new SetRoundUnits(db, Change(opened, 9)).RunAsync(new SetRoundUnitsOptions { RoundId = round, Places = left.ConvertAll(u => new UnitPlace(u.Id, false, u.Block, false)) }, coordinator, cancellationToken));
        await Desk.DoAsync(new SetRoundMember(db, Change(opened, 10), new RoundTeam(db, units, Desk.Clock(opened, 10)), units).RunAsync(new SetRoundMemberOptions { RoundId = round, OfficialId = coordinator.Actor.OfficialId }, coordinator, cancellationToken));
        Task GoAsync(DateOnly day, int hour, RoundStage to, int? unjudged = null, DateTime? until = null) => Desk.DoAsync(Advance(day, hour).RunAsync(
            new AdvanceRoundOptions { RoundId = round, To = to, Unjudged = unjudged, Until = until is { } at ? LocalClock.ToInstant(at) : null, Decision = "486/QĐ-UBND (minh hoạ)", DecisionDate = again }, coordinator, cancellationToken));

        await GoAsync(opened, 11, RoundStage.SelfScoring);
        foreach (var ((unit, head), i) in heads.Select((h, i) => (h, i)))
        {
            await ScoreAsync(unit, head, i + 2020 - year, scored, cancellationToken);
        }

        await GoAsync(judged, 8, RoundStage.FirstAppraisal);
        var leaves = await db.Set<Criterion>().AsNoTracking().Where(c => c.SetId == set && c.Channel == ScoreChannel.Appraised).Select(c => c.Code).ToListAsync(cancellationToken);
        foreach (var (unit, _) in heads)
        {
            var kept = leaves.ToDictionary(c => c, c => c == "4.1" ? new Judgement(4, Reason: "Đề án chưa được phê duyệt đủ (minh hoạ)") : new Judgement(null));
            await Desk.DoAsync(new JudgeScores(db, scores, Unit(judged, 9)).RunAsync(new JudgeScoresOptions { RoundUnitId = unit.Id, Leaves = kept }, coordinator, cancellationToken));
        }

        await GoAsync(judged, 16, RoundStage.Explanation, until: new DateTime(year + 1, 3, 19, 17, 0, 0));
        foreach (var (unit, head) in heads)
        {
            await Desk.DoAsync(new ExplainLeaves(db, Unit(judged.AddDays(3), 10)).RunAsync(
                new ExplainLeavesOptions { RoundUnitId = unit.Id, Texts = new Dictionary<string, string?> { ["4.1"] = "Đề án đã được phê duyệt trước ngày 31/12, gửi kèm quyết định (minh hoạ)." }, Submit = true }, head, cancellationToken));
        }

        await GoAsync(again, 8, RoundStage.SecondAppraisal);
        await Desk.DoAsync(new JudgeScores(db, scores, Unit(again, 9)).RunAsync(
            new JudgeScoresOptions { RoundUnitId = heads[0].Unit.Id, Leaves = new Dictionary<string, Judgement> { ["4.1"] = new(5, Reason: "Chấp nhận quyết định gửi kèm (minh hoạ)") } }, coordinator, cancellationToken));
        foreach (var ((unit, _), i) in heads.Select((h, i) => (h, i)))
        {
            await Desk.DoAsync(new FillOutside(db, Unit(again, 10)).RunAsync(
                new FillOutsideOptions { RoundUnitId = unit.Id, Leaf = "6.1", Inputs = new RuleInputs { Value = 81.5m - (1.3m * i) - (2020 - year) }, Source = $"Khảo sát hài lòng năm {year} (minh hoạ)" }, coordinator, cancellationToken));
        }

        await GoAsync(again, 11, RoundStage.Council, unjudged: (leaves.Count * heads.Count) - 1);
        await GoAsync(again, 14, RoundStage.Approved);
        await GoAsync(again, 15, RoundStage.Published);
    }

    async Task<Guid> LoadAsync(string name, ActionContext coordinator, CancellationToken cancellationToken)
    {
        var set = await Desk.DoAsync(new ImportCriteriaSet(db, desk.Runner(Loaded, 8), services.GetServices<IRatioMeasure>()).RunAsync(
            new ImportCriteriaSetOptions { File = Encoding.UTF8.GetBytes(DataFiles.Text($"demonstration-{name}.json", "index")) }, coordinator, cancellationToken));
        await Desk.DoAsync(new PublishCriteriaSet(new CriteriaSetChange(db, desk.Runner(Loaded, 9)), services.GetServices<IRatioMeasure>()).RunAsync(new PublishCriteriaSetOptions { SetId = set.Id }, coordinator, cancellationToken));
        return set.Id;
    }

    async Task<List<(RoundUnit Unit, ActionContext Head)>> HeadsAsync(Guid round, CancellationToken cancellationToken)
    {
        var posts = (await db.Set<Post>().AsNoTracking().Where(p => p.Role == Role.AgencyHead).Select(p => p.UnitId).ToListAsync(cancellationToken)).ToHashSet();
        var snapshot = await units.GetAsync(cancellationToken);
        List<(RoundUnit, ActionContext)> heads = [];
        foreach (var unit in (await db.Set<RoundUnit>().AsNoTracking().Where(u => u.RoundId == round).ToListAsync(cancellationToken)).Where(u => posts.Contains(u.UnitId)).OrderBy(u => snapshot[u.UnitId].Code, StringComparer.Ordinal))
        {
            heads.Add((unit, await desk.ContextAsync(u => u.Id == unit.UnitId, Role.AgencyHead, cancellationToken)));
        }

        return heads;
    }

    async Task ScoreAsync(RoundUnit unit, ActionContext head, int number, DateOnly day, CancellationToken cancellationToken)
    {
        static OwnScore Of(RuleInputs inputs) => new(inputs);
        var leaves = new Dictionary<string, OwnScore>
        {
            ["1.1"] = Of(new() { Choice = number % 3 == 2 ? "late" : "on-time" }), ["1.3"] = Of(new() { Named = new Dictionary<string, decimal> { ["late"] = number % 2, ["missing"] = 0 } }), ["1.4"] = Of(new() { Value = number % 3 }),
            ["2.1"] = Of(new() { Numerator = 4 + (number % 3), Denominator = 6 }), ["2.2"] = Of(new() { Value = 1 }), ["3.2"] = Of(new() { Value = 1 }), ["3.3"] = Of(new() { Numerator = 9 + (number % 2), Denominator = 10 }),
            ["4.1"] = Of(new() { Value = 5 + (number % 2) }), ["4.2"] = Of(new() { Choice = "held", Named = new Dictionary<string, decimal> { ["sent"] = 6 + (number % 3), ["planned"] = 8 } }), ["5.2"] = Of(new() { Numerator = 80 + number, Denominator = 100 }),
        };
        if (day.Year == 2020)
        {
            (leaves["5.1"], leaves["5.2"]) = (Of(new() { Value = 4 + (number % 4) }), Of(new() { Value = number % 2 })); // scored otherwise then
        }

        leaves["1.4"] = leaves["1.4"] with { Explanation = "Quyết định công nhận đang chờ bản ký số (minh hoạ)." };
        await Desk.DoAsync(new ScoreOwn(db, Unit(day, 8), services.GetRequiredService<Proposals>()).RunAsync(new ScoreOwnOptions { RoundUnitId = unit.Id, Leaves = leaves }, head, cancellationToken));
        await Desk.DoAsync(new AddEvidence(db, Unit(day, 9), services.GetRequiredService<FileStore>(), Desk.Clock(day, 9)).RunAsync(
            new AddEvidenceOptions
            {
                RoundUnitId = unit.Id, Title = "Báo cáo tự đánh giá và phụ lục minh chứng (minh hoạ)", Number = $"{120 + number}/BC", Date = day, Leaves = [.. leaves.Keys.Where(k => k != "1.4")],
            },
            null, head, cancellationToken));
        await Desk.DoAsync(new SubmitOwn(db, Unit(day, 15), services.GetRequiredService<Proposals>()).RunAsync(new SubmitOwnOptions { RoundUnitId = unit.Id }, head, cancellationToken));
    }

    RoundChange Change(DateOnly day, int hour) => new(db, desk.Runner(day, hour), door);

    UnitChange Unit(DateOnly day, int hour) => new(db, desk.Runner(day, hour), door);

    AdvanceRound Advance(DateOnly day, int hour) => new(db, Change(day, hour), services.GetRequiredService<FreezeResults>());
}
