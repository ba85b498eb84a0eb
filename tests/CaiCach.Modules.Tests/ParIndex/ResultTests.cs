using CaiCach.ParIndex.Results;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>Published results: recomputed from their parts, contradictions flagged and kept as printed.</summary>
public sealed class ResultTests
{
    static string TopTen => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data/index/par-2020-top10.csv"));

    [Theory, EachDatabase]
    public async Task The_ten_best_of_2020_recompute_within_a_hundredth_and_rank_as_published(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var table = Assert.Single((await ImportAsync(house, TopTen)).Tables);
        Assert.Equal(3, table.Contradictions.Count);
        Assert.All(table.Contradictions, c => Assert.True(c.IsRounding, c.Message)); // parts were rounded before they were printed
        var view = (await house.WithAsync<ResultReader, ResultTableView?>(r => r.FindAsync(table.Id, default)))!;
        Assert.Equal(Enumerable.Range(1, 10), view.Rows.Select(r => r.Counted));
        Assert.All(view.Rows, r => Assert.Equal(r.Row.Rank, r.Counted));
        Assert.All(view.Rows, r => Assert.InRange(Math.Abs(r.Row.Total - r.Parts.Values.Sum()), 0, 0.01m));
        Assert.Equal(("Quảng Ninh", 91.04m, 4), (view.Rows[0].Row.Name, view.Rows[0].Row.Total, view.Rows[0].Parts.Count));

        var rank = await house.WithAsync<ResultReader, (ResultTable, int Rank, int Of)?>(r => r.RankOfAsync("PAR", 2021, 86.5m, default));
        Assert.Equal((7, 10), (rank!.Value.Rank, rank.Value.Of));
    }

    [Theory, EachDatabase]
    public async Task A_table_loaded_again_replaces_itself_and_deltas_are_shown(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await ImportAsync(house, "year,rank,name,total\n2022,63,Phú Yên,75.99\n2023,52,Phú Yên,85.39\n");
        var again = await ImportAsync(house, "year,rank,name,total\n2023,52,Phú Yên,85.39\n");
        var view = (await house.WithAsync<ResultReader, ResultTableView?>(r => r.FindAsync(again.Tables[0].Id, default)))!;
        Assert.Equal(9.40m, view.Rows.Single().Row.Total - view.Rows.Single().Earlier!.Total);
        Assert.Equal([2022, 2023], (await house.WithAsync<ResultReader, IReadOnlyList<(ResultTable Table, ResultRow Row, int Of)>>(r => r.SeriesAsync("PAR", "phú yên", default))).Select(r => r.Table.Year));
    }

    [Fact]
    public void A_wrong_total_and_a_rank_against_the_order_are_no_rounding()
    {
        var found = ResultContradiction.In([("A", 1, 90m, [50m, 39m]), ("B", 2, 91m, [])]);
        Assert.Equal(["A", "B"], found.Select(f => f.Name));
        Assert.All(found, f => Assert.False(f.IsRounding));
    }

    [Theory]
    [InlineData("rank,points\n1,2", "cột name")]
    [InlineData("name,total\nHuế,chín mươi", "Dòng 2, cột total: “chín mươi” không phải số")]
    [InlineData("name,total\nHuế", "Dòng 2: có 1 ô")]
    [InlineData("name,total\n", "không có dòng")]
    public void A_table_that_cannot_be_read_says_where(string text, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => ResultFile.Read(text)).Message, StringComparison.Ordinal);

    static Task<ImportedResults> ImportAsync(TestHouse house, string file) => house.WithAsync<ImportResults, ImportedResults>(async u => Value(await u.RunAsync(
        new ImportResultsOptions { File = file, Source = "Quyết định công bố" }, await house.AsAsync(house.Province.Coordinator), default)));
}
