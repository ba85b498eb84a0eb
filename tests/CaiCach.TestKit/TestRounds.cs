using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Proving;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Rounds of the index in any condition, through the use cases.</summary>
public static class TestRounds
{
    /// <summary>Six leaves, ten points: yes or no, a measured share, a deduction, a judged leaf that may not apply, and SIPAS from outside.</summary>
    const string Small = """
        {"code":"CODE","name":"Bộ tiêu chí thử nghiệm","level":"LEVEL","yearFrom":2021,"yearTo":2021,"criteria":[
        {"code":"1","name":"Chỉ đạo, điều hành","max":6,"criteria":[
        {"code":"1.1","name":"Ban hành kế hoạch","max":2,"channel":"appraised","rule":{"kind":"boolean"}},
        {"code":"1.2","name":"Số cuộc họp","max":2,"channel":"appraised","rule":{"kind":"step","basis":"count","steps":[{"from":2,"points":1},{"from":4,"points":2}]}},
        {"code":"1.3","name":"Hồ sơ đúng hạn","max":2,"channel":"appraised","measure":"dossiers.on-time-rate","rule":{"kind":"proportional","fullAt":100}}]},
        {"code":"2","name":"Thể chế","max":4,"criteria":[
        {"code":"2.1","name":"Báo cáo","max":1,"channel":"appraised","rule":{"kind":"deduction","items":[{"key":"late","label":"báo cáo muộn","points":0.25}]}},
        {"code":"2.2","name":"Sáng kiến","max":2,"channel":"appraised","mayNotApply":true,"rule":{"kind":"judged"}},
        {"code":"2.3","name":"Mức độ hài lòng","max":1,"channel":"sipas","measure":"surveys.satisfaction","rule":{"kind":"scale","whole":100}}]}]}
        """;

    public static readonly DateTime Deadline = new(2021, 4, 20, 17, 0, 0);

    /// <summary>A published set of six leaves for a level.</summary>
    public static async Task<Guid> SmallSetAsync(this TestHouse house, string level = "district")
    {
        var coordinator = house.Province.Coordinator;
        var file = Encoding.UTF8.GetBytes(Small.Replace("CODE", "NHO-" + level.ToUpperInvariant(), StringComparison.Ordinal).Replace("LEVEL", level, StringComparison.Ordinal));
        var set = await house.WithAsync<ImportCriteriaSet, Outcome<ImportedCriteriaSet>>(async u => await u.RunAsync(new ImportCriteriaSetOptions { File = file }, await house.AsAsync(coordinator), default));
        Value(await house.WithAsync<PublishCriteriaSet, Outcome<ChangedCriteriaSet>>(async u => await u.RunAsync(
            new PublishCriteriaSetOptions { SetId = Value(set).Id, Accepted = [.. Value(set).Findings.Select(f => f.Key)] }, await house.AsAsync(coordinator), default)));
        return Value(set).Id;
    }

    public static Task<Outcome<ChangedRound>> OpenRoundAsync(this TestHouse house, Person by, Guid setId, string code = "KY-2021") => house.WithAsync<OpenRound, Outcome<ChangedRound>>(async u => await u.RunAsync(
        new OpenRoundOptions { Code = code, Year = 2021, SetId = setId, SubmitBy = LocalClock.ToInstant(Deadline), CutOff = new DateOnly(2021, 3, 31), Bands = [new("Tốt", 8), new("Khá", 6.5m), new("Yếu", 0)] }, await house.AsAsync(by), default));

    /// <param name="unjudged">What the person says that nobody has judged; null for what the page of the round says.</param>
    public static async Task<Outcome<ChangedRound>> AdvanceRoundAsync(this TestHouse house, Guid id, Person by, RoundStage to, int? unjudged = null) => await house.WithAsync<AdvanceRound, Outcome<ChangedRound>>(async u => await u.RunAsync(
        new AdvanceRoundOptions
        {
            RoundId = id, Unjudged = unjudged ?? (await house.RoundAsync(id, by))?.Unjudged, To = to, Until = to == RoundStage.Explanation ? new LocalClock(house.Clock).Now.AddDays(5) : null, Decision = "15/QĐ-UBND", DecisionDate = LocalClock.ToLocalDate(new LocalClock(house.Clock).Now),
        },
        await house.AsAsync(by), default));

    public static Task<Outcome<ChangedRound>> ReopenRoundAsync(this TestHouse house, Guid id, Person by, Guid? unit, string? reason = "Sự cố mạng", int days = 3) => house.WithAsync<ReopenRound, Outcome<ChangedRound>>(
        async u => await u.RunAsync(new ReopenRoundOptions { RoundId = id, RoundUnitId = unit, Until = new LocalClock(house.Clock).Now.AddDays(days), Reason = reason }, await house.AsAsync(by), default));

    public static Task<Outcome<ChangedRound>> MemberAsync(this TestHouse house, Guid id, Person by, Person member, string? nodes = null, string? userName = null) => house.WithAsync<SetRoundMember, Outcome<ChangedRound>>(
        async u => await u.RunAsync(new SetRoundMemberOptions { RoundId = id, OfficialId = userName is null ? member.OfficialId : Guid.Empty, UserName = userName, Nodes = nodes }, await house.AsAsync(by), default));

    public static Task<Outcome<Done>> ScoreOwnAsync(this TestHouse house, Guid unit, Person by, Dictionary<string, OwnScore> leaves) => house.WithAsync<ScoreOwn, Outcome<Done>>(
        async u => await u.RunAsync(new ScoreOwnOptions { RoundUnitId = unit, Leaves = leaves }, await house.AsAsync(by), default));

    public static Task<Outcome<Done>> SubmitOwnAsync(this TestHouse house, Guid unit, Person by) => house.WithAsync<SubmitOwn, Outcome<Done>>(
        async u => await u.RunAsync(new SubmitOwnOptions { RoundUnitId = unit }, await house.AsAsync(by), default));

    public static Task<Outcome<Done>> JudgeAsync(this TestHouse house, Guid unit, Person by, Dictionary<string, Judgement> leaves) => house.WithAsync<JudgeScores, Outcome<Done>>(
        async u => await u.RunAsync(new JudgeScoresOptions { RoundUnitId = unit, Leaves = leaves }, await house.AsAsync(by), default));

    public static Task<Outcome<Done>> AnswerAppraisalAsync(this TestHouse house, Guid unit, Person by, Dictionary<string, string?> texts, bool submit = true) => house.WithAsync<ExplainLeaves, Outcome<Done>>(
        async u => await u.RunAsync(new ExplainLeavesOptions { RoundUnitId = unit, Texts = texts, Submit = submit }, await house.AsAsync(by), default));

    public static Task<Outcome<Done>> OutsideAsync(this TestHouse house, Guid unit, Person by, decimal value, string? source = "Báo cáo SIPAS 2021", string leaf = "2.3") => house.WithAsync<FillOutside, Outcome<Done>>(
        async u => await u.RunAsync(new FillOutsideOptions { RoundUnitId = unit, Leaf = leaf, Inputs = new RuleInputs { Value = value }, Source = source }, await house.AsAsync(by), default));

    public static Task<Outcome<Done>> ProveAsync(this TestHouse house, Guid unit, Person by, AddEvidenceOptions options, byte[]? file = null) => house.WithAsync<AddEvidence, Outcome<Done>>(
        async u => await u.RunAsync(options with { RoundUnitId = unit }, file is null ? null : new EvidenceFile(new MemoryStream(file), "ke-hoach.pdf"), await house.AsAsync(by), default));

    public static Task<Outcome<Done>> UnlinkAsync(this TestHouse house, Guid unit, Person by, Guid link) => house.WithAsync<UnlinkEvidence, Outcome<Done>>(
        async u => await u.RunAsync(new UnlinkEvidenceOptions { RoundUnitId = unit, LinkId = link }, await house.AsAsync(by), default));

    public static async Task<RoundView?> RoundAsync(this TestHouse house, Guid id, Person by)
    {
        var context = await house.AsAsync(by);
        return await house.WithAsync<RoundReader, RoundView?>(r => r.FindAsync(id, context, default));
    }

    public static async Task<SheetView?> SheetAsync(this TestHouse house, Guid unit, Person by)
    {
        var context = await house.AsAsync(by);
        return await house.WithAsync<SheetReader, SheetView?>(r => r.FindAsync(unit, context, default));
    }

    /// <summary>Everything scored, each leaf with evidence or an explanation: 2 + 1 + 2 (nothing to decide) + 0.75 + 1.5 points.</summary>
    public static Dictionary<string, OwnScore> Whole => new()
    {
        ["1.1"] = new(new RuleInputs { Value = 1 }, Explanation: "Kế hoạch đăng trên cổng"), ["1.2"] = new(new RuleInputs { Value = 3 }, Explanation: "Ba cuộc họp"),
        ["2.1"] = new(new RuleInputs { Named = new Dictionary<string, decimal> { ["late"] = 1 } }, Explanation: "Một báo cáo muộn"), ["2.2"] = new(new RuleInputs { Value = 1.5m }, Explanation: "Một sáng kiến"),
    };

    /// <summary>A commune of the city, with its chair.</summary>
    public static async Task<(Unit Commune, Person Chair)> CommuneAsync(this TestHouse house, string code, string name) => await house.WithAsync<AppDb, (Unit, Person)>(async db =>
    {
        var id = Ids.New(LocalClock.StartOf(new DateOnly(2020, 1, 1)));
        var unit = new Unit
        {
            Id = id, AgencyId = id, ParentId = house.Province.City.Id, Code = code, Name = "Uỷ ban nhân dân " + name, ShortName = "UBND " + name, Kind = UnitKind.Commune, ValidFrom = new DateOnly(2018, 1, 1), SearchKey = SearchKey.Of(name),
        };
        db.Add(unit);
        var chair = TestProvince.Add(db, "Chủ Tịch " + name, unit, Role.AgencyHead, "Chủ tịch");
        await db.SaveChangesAsync();
        return (unit, chair);
    });

    /// <summary>The round of the city's district, begun, with its one unit.</summary>
    public static async Task<(Guid Round, Guid Unit)> BegunRoundAsync(this TestHouse house)
    {
        var coordinator = house.Province.Coordinator;
        var id = Value(await house.OpenRoundAsync(coordinator, await house.SmallSetAsync())).Id;
        Value(await house.MemberAsync(id, coordinator, coordinator));
        Value(await house.AdvanceRoundAsync(id, coordinator, RoundStage.SelfScoring));
        return (id, (await house.RoundAsync(id, coordinator))!.Units.Single().Unit.Id);
    }

    /// <summary>The same, submitted and in a later stage.</summary>
    public static async Task<(Guid Round, Guid Unit)> RoundInAsync(this TestHouse house, RoundStage stage)
    {
        var (round, unit) = await house.BegunRoundAsync();
        Value(await house.ScoreOwnAsync(unit, house.Province.Chair, Whole));
        Value(await house.SubmitOwnAsync(unit, house.Province.Chair));
        for (var to = RoundStage.FirstAppraisal; to <= stage; to++)
        {
            if (to == RoundStage.SecondAppraisal)
            {
                Value(await house.AnswerAppraisalAsync(unit, house.Province.Chair, []));
            }

            Value(await house.AdvanceRoundAsync(round, house.Province.Coordinator, to));
        }

        return (round, unit);
    }
}
