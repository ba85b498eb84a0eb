using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.ParIndex.Criteria.Reading;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>A set from its file to force, next year's copy and a lower level's frame.</summary>
public sealed class CriteriaSetTests
{
    [Theory, EachDatabase]
    public async Task The_shipped_demonstration_adds_up_to_its_published_frame(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var set = await house.ImportSetAsync(TestIndex.DemonstrationFile);
        Assert.Empty(set.Findings);
        Assert.Equal((120, 88, 100m), (set.Criteria, set.Leaves, set.Total));
        var tree = await house.TreeAsync(set.Id);
        Assert.True(tree.Set.IsDemonstration);
        decimal Of(ScoreChannel channel) => tree.Leaves.Where(l => l.Channel == channel).Sum(l => l.Max);
        Assert.Equal((61.5m, 22m, 10m, 6.5m), (Of(ScoreChannel.Appraised), Of(ScoreChannel.LeaderSurvey), Of(ScoreChannel.Sipas), Of(ScoreChannel.SocioEconomic)));
    }

    [Theory, EachDatabase]
    public async Task Faults_are_kept_listed_and_accepted_by_name_before_it_is_published(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var coordinator = await house.AsAsync(house.Province.Coordinator);
        var set = await house.ImportSetAsync(TestIndex.File("""{"code":"1","name":"Một","max":60,"rule":{"kind":"boolean"}},{"code":"1","name":"Hai","max":30,"rule":{"kind":"boolean"}}"""));
        Assert.Equal([CriteriaFindingKind.DuplicateCode, CriteriaFindingKind.FieldsSum], set.Findings.Select(f => f.Kind));

        PublishCriteriaSetOptions Publish(params string[] accepted) => new() { SetId = set.Id, Accepted = accepted };
        Assert.Equal(["criteria-set.unsound", "criteria-set.not_accepted"], await house.WithAsync<PublishCriteriaSet, IEnumerable<string>>(async u => (await u.RunAsync(Publish(), coordinator, default)).Refusals.Select(r => r.Code)));

        var second = (await house.TreeAsync(set.Id)).Nodes[1];
        await house.WithAsync<WriteCriterion>(async u => Value(await u.RunAsync(
            new WriteCriterionOptions { SetId = set.Id, CriterionId = second.Id, Code = "2", Name = second.Name, Max = 30, Rule = second.Rule }, await house.AsAsync(house.Province.Coordinator), default)));
        Assert.Single(await house.WithAsync<PublishCriteriaSet, IEnumerable<string>>(async u => (await u.RunAsync(Publish(), await house.AsAsync(house.Province.Coordinator), default)).Refusals.Select(r => r.Code)));
        await house.WithAsync<PublishCriteriaSet>(async u => Value(await u.RunAsync(Publish("FieldsSum::0"), await house.AsAsync(house.Province.Coordinator), default)));

        Assert.Equal("criteria-set.published", (await house.WithAsync<RemoveCriterion, CaiCach.Kernel.Outcomes.Outcome<ChangedCriteriaSet>>(async u => await u.RunAsync(
            new RemoveCriterionOptions { SetId = set.Id, CriterionId = second.Id }, await house.AsAsync(house.Province.Coordinator), default))).Refusals[0].Code);
    }

    [Theory, EachDatabase]
    public async Task Next_years_copy_keeps_the_identity_of_fields_and_shows_what_changed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var first = await house.ImportSetAsync(TestIndex.DemonstrationFile);
        var next = await house.WithAsync<CopyCriteriaSet, ChangedCriteriaSet>(async u => Value(await u.RunAsync(
            new CopyCriteriaSetOptions { SetId = first.Id, Code = "par-2022-tinh", Year = 2022 }, await house.AsAsync(house.Province.Coordinator), default)));
        var (before, after) = (await house.TreeAsync(first.Id), await house.TreeAsync(next.Id));
        Assert.Empty(CriteriaDifference.Between(before, after));
        Assert.Equal("linh-vuc-7", after.Find("7")!.SeriesKey);

        var leaf = after.Find("1.1")!;
        await house.WithAsync<WriteCriterion>(async u => Value(await u.RunAsync(
            new WriteCriterionOptions { SetId = next.Id, CriterionId = leaf.Id, Code = "1.8", Name = leaf.Name, Max = 2, Channel = leaf.Channel, Measure = leaf.Measure }, await house.AsAsync(house.Province.Coordinator), default)));
        var difference = Assert.Single(CriteriaDifference.Between(before, await house.TreeAsync(next.Id)));
        Assert.Equal(["số 1.1 thành 1.8", "điểm tối đa 1,5 thành 2", "cách chấm đổi"], difference.Changes);
    }

    [Theory, EachDatabase]
    public async Task A_frame_may_be_added_to_and_not_changed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var frame = await house.ImportSetAsync(TestIndex.DemonstrationFile);
        var own = await house.WithAsync<CopyCriteriaSet, ChangedCriteriaSet>(async u => Value(await u.RunAsync(
            new CopyCriteriaSetOptions { SetId = frame.Id, Code = "KHUNG", Year = 2021, AsFrame = true }, await house.AsAsync(house.Province.Coordinator), default)));
        var leaf = (await house.TreeAsync(own.Id)).Find("1.5")!;
        Task<CaiCach.Kernel.Outcomes.Outcome<ChangedCriteriaSet>> WriteAsync(Guid? id, string code) => house.WithAsync<WriteCriterion, CaiCach.Kernel.Outcomes.Outcome<ChangedCriteriaSet>>(async u => await u.RunAsync(
            new WriteCriterionOptions { SetId = own.Id, CriterionId = id, Code = code, Name = "Thêm", Max = 1 }, await house.AsAsync(house.Province.Coordinator), default));
        Assert.Equal("criteria-set.inherited", (await WriteAsync(leaf.Id, "1.5")).Refusals[0].Code);
        Assert.True((await WriteAsync(null, "1.10")).Succeeded);
        var tree = await house.TreeAsync(own.Id);
        Assert.Equal(tree.Find("1")!.Id, tree.Find("1.10")!.ParentId);
        Assert.True(tree.Find("1.10")!.Ordinal > tree.Find("1.7")!.Ordinal); // as numbers, not as text
    }

    [Theory, EachDatabase]
    public async Task Only_who_keeps_sets_may_load_one(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var refused = await house.WithAsync<ImportCriteriaSet, CaiCach.Kernel.Outcomes.Outcome<ImportedCriteriaSet>>(async u => await u.RunAsync(
            new ImportCriteriaSetOptions { File = TestIndex.DemonstrationFile }, await house.AsAsync(house.Province.Chair), default));
        Assert.Equal(CaiCach.Kernel.Outcomes.Refusal.ForbiddenCode, refused.Refusals[0].Code);
    }
}
