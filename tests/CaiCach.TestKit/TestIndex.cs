using System.Text;
using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Reading;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Criteria sets made as the coordinator makes them.</summary>
public static class TestIndex
{
    /// <summary>The set that the product ships to show itself.</summary>
    public static byte[] DemonstrationFile => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data/index/demonstration-province-2021.json"));

    /// <summary>The shipped service index of a level: province, departments, districts, communes.</summary>
    public static byte[] ServiceFile(string level) => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"data/index/service-{level}.json"));

    /// <summary>A province's set of 2021 with these nodes.</summary>
    /// <param name="criteria">JSON of nodes, parted by commas.</param>
    /// <param name="level">Whom it scores.</param>
    /// <param name="code">Its code.</param>
    public static byte[] File(string criteria, string level = "province", string code = "THU-2021") =>
        Encoding.UTF8.GetBytes($$"""{"code":"{{code}}","name":"Bộ thử","level":"{{level}}","yearFrom":2021,"yearTo":2021,"criteria":[{{criteria}}]}""");

    public static Task<ImportedCriteriaSet> ImportSetAsync(this TestHouse house, byte[] file) => house.WithAsync<ImportCriteriaSet, ImportedCriteriaSet>(async u =>
        Value(await u.RunAsync(new ImportCriteriaSetOptions { File = file }, await house.AsAsync(house.Province.Coordinator), default)));

    /// <summary>Loaded and in force, its faults accepted.</summary>
    public static async Task<CriteriaTree> SetInForceAsync(this TestHouse house, byte[] file)
    {
        var set = await house.ImportSetAsync(file);
        await house.WithAsync<PublishCriteriaSet>(async u => Value(await u.RunAsync(
            new PublishCriteriaSetOptions { SetId = set.Id, Accepted = [.. set.Findings.Select(f => f.Key)] }, await house.AsAsync(house.Province.Coordinator), default)));
        return await house.TreeAsync(set.Id);
    }

    public static Task<CriteriaTree> TreeAsync(this TestHouse house, Guid setId) =>
        house.WithAsync<AppDb, CriteriaTree>(async db => (await CriteriaTree.LoadAsync(db, setId, default))!);
}
