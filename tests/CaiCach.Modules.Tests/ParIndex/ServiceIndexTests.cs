using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Scoring;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>The service index of Decision 766 stands beside the reform index on the same engine, and scores every agency by itself.</summary>
public sealed class ServiceIndexTests
{
    static readonly string[] Files = ["province", "departments", "districts", "communes"];

    [Theory, EachDatabase]
    public async Task Every_agency_is_scored_by_the_shipped_sets_and_a_late_dossier_opens_from_its_own_board(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var reform = await house.SetInForceAsync(TestIndex.File("""{"code":"1","name":"Xin lỗi","max":100,"channel":"appraised","rule":{"kind":"proportional"},"measure":"apologies.rate"}"""));
        var trees = new Dictionary<string, CriteriaTree>();
        foreach (var file in Files)
        {
            var set = await house.ImportSetAsync(TestIndex.ServiceFile(file));
            Assert.Empty(set.Findings);
            trees[file] = await house.TreeAsync(set.Id);
            Assert.Equal((IndexKind.Service, true, 100m, "18 20 22 22 18"), (trees[file].Set.Index, trees[file].Set.IsDemonstration, set.Total, string.Join(' ', trees[file].Fields.Select(f => PointText.Of(f.Max)))));
        }

        foreach (var file in Files)
        {
            await PublishAsync(house, trees[file].Set.Id);
        }

        var (early, late, online) = ((await house.InProcessingAsync()).Id, await house.InProcessingAsync(), (await house.InProcessingAsync(channel: SubmissionChannel.Online)).Id);
        await house.AnswerAsync(early);
        await RefreshAsync(house);
        var city = (await BoardAsync(house)).Single(l => l.Tree.Set.Level == UnitKind.District);
        Assert.Equal((1, house.Province.City.Id), (Assert.Single(city.Rows).Rank, city.Rows[0].Unit.Id));
        Assert.Equal(20m, city.Rows[0].Sum[city.Tree.Find("2")!].Points); // one answered in time, two in process within term
        Assert.Equal(4m, Math.Round(city.Rows[0].Sum[city.Tree.Find("4.1")!].Points, 6)); // one of three online
        Assert.Equal(4m, city.Rows[0].Sum[city.Tree.Find("3")!].Points); // what is not asked of a district counts full; the rest has no data
        Assert.Equal(0m, (await BoardAsync(house)).Single(l => l.Tree.Set.Level == UnitKind.Department).Rows.Single().Sum[trees["departments"].Find("1.3")!].Points);

        house.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0)); // past the ten working days
        await house.AnswerAsync(online);
        await RefreshAsync(house);
        var view = (await house.WithAsync<LiveIndex, LiveView?>(async i => await i.ReadAsync(
            IndexKind.Service, house.Province.City.Id, new DateOnly(2021, 5, 4), await house.AuthorityOfAsync(house.Province.Chair), default)))!;
        Assert.Equal(Math.Round(20m / 3, 6), Math.Round(view.Of(city.Tree.Find("2.1")!.Id)!.Won, 6));
        var opened = await house.WithAsync<LeafReader, LeafView>(r => r.ReadAsync(view, view.Of(city.Tree.Find("2.1")!.Id)!, default));
        Assert.Contains(late.Code, opened.Lost.Select(r => r.Label));
        var rows = Assert.Single(opened.Agencies);
        Assert.Contains("measure=dossiers.handled-in-time", rows.MetRows, StringComparison.Ordinal);

        // The two indices of the province do not mix.
        var authority = await house.AuthorityOfAsync(house.Province.Coordinator);
        foreach (var (kind, leaves) in new[] { (IndexKind.Reform, reform), (IndexKind.Service, trees["province"]) })
        {
            var own = (await house.WithAsync<LiveIndex, LiveView?>(i => i.ReadAsync(kind, house.Province.Province.Id, new DateOnly(2021, 5, 4), authority, default)))!;
            Assert.Equal(leaves.Set.Id, own.Tree.Set.Id);
            Assert.All(own.Changes, c => Assert.NotNull(leaves.Find(c.Leaf.Id)));
            Assert.Equal(own.Sum.Total, (await house.WithAsync<LiveIndex, IReadOnlyList<(DateOnly, decimal Total)>>(i => i.HistoryAsync(own, default)))[^1].Total);
            Assert.Equal(own.Tree.Set.Id, (await house.WithAsync<LiveIndex, LiveView?>(i => i.OfLeafAsync(leaves.Leaves[0].Id, house.Province.Province.Id, new DateOnly(2021, 5, 4), authority, default)))!.Tree.Set.Id);
        }

        Assert.Empty(await house.WithAsync<LiveRefresh, IReadOnlyList<(LiveScore, LiveScore)>>(r => r.VerifyAsync(default)));

        // A chair sees the own row only, a specialist none.
        Assert.Equal([house.Province.City.Id], (await house.WithAsync<LiveBoard, IReadOnlyList<BoardLevel>>(async b => await b.ReadAsync(
            IndexKind.Service, new DateOnly(2021, 5, 4), await house.AuthorityOfAsync(house.Province.Chair), default))).SelectMany(l => l.Rows).Select(r => r.Unit.Id));
        Assert.Empty(await house.WithAsync<LiveBoard, IReadOnlyList<BoardLevel>>(async b => await b.ReadAsync(
            IndexKind.Service, new DateOnly(2021, 5, 4), await house.AuthorityOfAsync(house.Province.Specialist), default)));
    }

    [Theory, EachDatabase]
    public async Task The_catalogue_is_counted_by_the_level_in_force_on_the_day_and_once_for_the_province(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.WithAsync<AppDb>(async db =>
        {
            var first = await db.Set<ProcedureVersion>().SingleAsync(v => v.Id == house.Province.VersionId);
            (first.OnlineLevel, first.ValidTo) = (OnlineLevel.Level3, new DateOnly(2021, 6, 30));
            db.Add(new ProcedureVersion
            {
                Id = Guid.CreateVersion7(), ProcedureId = first.ProcedureId, Number = 2, Name = first.Name, ValidFrom = new DateOnly(2021, 7, 1), OnlineLevel = OnlineLevel.Full, LimitAmount = 10,
                LimitUnit = first.LimitUnit, ResultName = "Giấy chứng nhận", LegalBasis = "Luật Đất đai", Source = "thử nghiệm",
            });
            await db.SaveChangesAsync();
        });
        await house.ReceiveAsync(channel: SubmissionChannel.Online);
        await house.ReceiveAsync(channel: SubmissionChannel.Post);

        var (city, province) = (house.Province.City.Id, house.Province.Province.Id);
        Assert.Equal((0m, 1m), await ShareAsync(house, "procedures.full-online-rate", city, new DateOnly(2021, 6, 30)));
        Assert.Equal((1m, 1m), await ShareAsync(house, "procedures.full-online-rate", city, new DateOnly(2021, 7, 1)));
        Assert.Equal((1m, 1m), await ShareAsync(house, "procedures.full-online-rate", province, new DateOnly(2021, 7, 1))); // two agencies handle it, it is one
        Assert.Equal((0m, 1m), await ShareAsync(house, "procedures.complete-rate", city, new DateOnly(2021, 7, 1))); // no papers are written
        Assert.Equal((1m, 1m), await ShareAsync(house, "procedures.one-stop-rate", city, new DateOnly(2021, 7, 1)));
        Assert.Equal((1m, 1m), await ShareAsync(house, "dossiers.online-procedures-rate", city, new DateOnly(2021, 4, 1)));
        Assert.Equal((0m, 1m), await ShareAsync(house, "dossiers.online-procedures-rate", house.Province.Department.Id, new DateOnly(2021, 4, 1)));
        Assert.Equal((1m, 1m), await ShareAsync(house, "dossiers.online-procedures-rate", province, new DateOnly(2021, 4, 1)));
        Assert.Equal((1m, 2m), await ShareAsync(house, "dossiers.post-rate", city, new DateOnly(2021, 4, 1)));
        Assert.StartsWith("1.004194", Assert.Single(await LostAsync(house, "procedures.complete-rate", city)).Label, StringComparison.Ordinal);
        Assert.Equal(house.Province.Department.Id, Assert.Single(await LostAsync(house, "dossiers.online-procedures-rate", house.Province.Department.Id)).AgencyId);
    }

    [Theory]
    [InlineData(0, 0, 0)] // nothing was counted
    [InlineData(0, 10, 0)]
    [InlineData(45, 100, 3)]
    [InlineData(90, 100, 6)]
    [InlineData(100, 100, 6)] // never more
    public void Satisfaction_is_held_against_ninety_per_cent(int satisfied, int counted, int points)
    {
        foreach (var code in new[] { "5.2", "5.3" })
        {
            var leaf = Leaf(code);
            Assert.Equal(points, LeafScore.Of(leaf.ReadRule(), leaf.Policy, new RuleInputs { Numerator = satisfied, Denominator = counted }).Points);
        }
    }

    [Theory]
    [InlineData("0 0 0 0 0 0", "0")]
    [InlineData("50 100 10 100 40 100", "4.25")] // 3 + 0.25 + 1
    [InlineData("50 100 90 100 40 100", "6")] // the second part is worth two at most
    [InlineData("100 100 100 100 100 100", "10")]
    public void Payment_adds_its_three_shares(string numbers, string points)
    {
        var n = numbers.Split(' ').Select(decimal.Parse).ToArray();
        var leaf = Leaf("4.2");
        var named = new[] { "paid", "payable", "procedures_paid", "procedures_payable", "offered", "offerable" }.Zip(n).ToDictionary(p => p.First, p => p.Second);
        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), LeafScore.Of(leaf.ReadRule(), leaf.Policy, new RuleInputs { Named = named }).Points);
        Assert.Null(LeafScore.Of(leaf.ReadRule(), leaf.Policy, RuleInputs.None).Points); // no data is no nought
    }

    static Criterion Leaf(string code)
    {
        var draft = CaiCach.ParIndex.Criteria.Reading.CriteriaFile.Read(TestIndex.ServiceFile("province")).Criteria.Single(c => c.Code == code);
        return new Criterion { Code = code, Max = draft.Max!.Value, Rule = RuleJson.Write(draft.Rule!), Zero = draft.Zero, MayNotApply = draft.MayNotApply };
    }

    static Task PublishAsync(TestHouse house, Guid set) => house.WithAsync<CaiCach.ParIndex.Criteria.Keeping.PublishCriteriaSet>(async u => Value(await u.RunAsync(
        new CaiCach.ParIndex.Criteria.Keeping.PublishCriteriaSetOptions { SetId = set }, await house.AsAsync(house.Province.Coordinator), default)));

    static Task<int> RefreshAsync(TestHouse house) => house.WithAsync<LiveRefresh, int>(r => r.RunAsync(default));

    static async Task<IReadOnlyList<BoardLevel>> BoardAsync(TestHouse house)
    {
        var authority = await house.AuthorityOfAsync(house.Province.Coordinator);
        var day = await house.WithAsync<CaiCach.Kernel.Time.LocalClock, DateOnly>(c => Task.FromResult(c.Today));
        return await house.WithAsync<LiveBoard, IReadOnlyList<BoardLevel>>(b => b.ReadAsync(IndexKind.Service, day, authority, default));
    }

    static Task<(decimal, decimal)> ShareAsync(TestHouse house, string measure, Guid agency, DateOnly day) => house.WithAsync<LeafFacts, (decimal, decimal)>(async f =>
    {
        var share = (await f.Measures[measure].ReadAsync(new RatioScope(new DateOnly(2021, 1, 1), day, [agency]), default)).GetValueOrDefault(agency);
        return (share.Numerator, share.Denominator);
    });

    static Task<IReadOnlyList<RatioRow>> LostAsync(TestHouse house, string measure, Guid agency) =>
        house.WithAsync<LeafFacts, IReadOnlyList<RatioRow>>(f => f.Measures[measure].LostAsync(new RatioScope(new DateOnly(2021, 1, 1), new DateOnly(2021, 4, 1), [agency]), 25, default));
}
