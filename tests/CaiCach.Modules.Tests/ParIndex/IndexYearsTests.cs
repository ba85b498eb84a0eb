using System.Text;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Years;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>Fields keep their identity over the years whatever they are called, and years that do not compare are told apart.</summary>
public sealed class IndexYearsTests
{
    const string Before = """
        {"code":"1","name":"Thể chế","max":60,"series":"the-che","criteria":[{"code":"1.1","name":"A","max":40,"series":"a","channel":"appraised","rule":{"kind":"judged"}},{"code":"1.2","name":"B","max":20,"series":"b","channel":"appraised","rule":{"kind":"judged"}}]},
        {"code":"2","name":"Hiện đại hoá","max":40,"series":"so","criteria":[{"code":"2.1","name":"C","max":40,"series":"c","channel":"appraised","rule":{"kind":"judged"}}]}
        """;

    // The fields change places and names; one leaf of the first is scored otherwise, the second wholly.
    const string After = """
        {"code":"1","name":"Chính quyền số","max":40,"series":"so","criteria":[{"code":"1.1","name":"C","max":40,"series":"c","channel":"appraised","rule":{"kind":"proportional"}}]},
        {"code":"2","name":"Cải cách thể chế","max":60,"series":"the-che","criteria":[{"code":"2.1","name":"A mới","max":40,"series":"a","channel":"appraised","rule":{"kind":"judged"}},{"code":"2.2","name":"B","max":20,"series":"b","channel":"appraised","rule":{"kind":"boolean"}}]}
        """;

    [Theory, EachDatabase]
    public async Task A_field_is_the_same_field_in_another_year_and_breaks_where_most_of_it_is_scored_otherwise(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var old = await house.SetInForceAsync(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(TestIndex.File(Before, code: "THU-2020")).Replace("2021", "2020", StringComparison.Ordinal)));
        var now = await house.SetInForceAsync(TestIndex.File(After));
        await ScoreAsync(house, old, new DateOnly(2020, 11, 2), ("1.1", 30), ("1.2", 10), ("2.1", 10));
        await ScoreAsync(house, old, new DateOnly(2020, 12, 31), ("2.1", 20));
        await ScoreAsync(house, now, new DateOnly(2021, 2, 1), ("1.1", 30), ("2.1", 36), ("2.2", 9));

        var view = (await ReadAsync(house, house.Province.Coordinator))!;
        Assert.Equal([(2020, 60m), (2021, 75m)], view.Results.Select(r => (r.Year, r.Total)));
        Assert.Equal("chỉ 40 % điểm được chấm như năm trước", view.Results[1].Break);
        Assert.Equal(["Chính quyền số", "Cải cách thể chế"], view.Fields.Select(f => f.Name));
        Assert.Equal([(2020, 50m, false), (2021, 75m, true)], view.Fields[0].Years.Select(y => (y.Year, y.Percent, y.IsBreak)));
        Assert.Equal([(40m, null), (45m, 2 / 3m)], view.Fields[1].Years.Select(y => (y.Points, y.Kept)));
        Assert.False(view.Fields[1].Years[1].IsBreak);
        Assert.Null(await ReadAsync(house, house.Province.Administrator));
    }

    [Theory, EachDatabase]
    public async Task Printed_results_of_another_method_do_not_continue_the_line(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        foreach (var (year, total, method) in new[] { (2020, 84.45m, "Người đến làm thủ tục"), (2021, 86m, "Người đến làm thủ tục"), (2022, 80.08m, "Người dân nói chung") })
        {
            await house.WithAsync<ImportResults>(async u => Value(await u.RunAsync(
                new ImportResultsOptions { File = $"year,rank,name,total\n{year},3,Phú Yên,{total.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n", Index = "SIPAS", Source = "Báo cáo", Method = method }, await house.AsAsync(house.Province.Coordinator), default)));
        }

        var printed = await house.WithAsync<IndexYears, IReadOnlyList<YearResult>>(y => y.PrintedAsync("Phú Yên", "SIPAS", default));
        Assert.Equal([null, null, "cách đo đổi: Người dân nói chung"], printed.Select(p => p.Break));
        var last = (await house.WithAsync<ResultReader, ResultTableView?>(r => r.FindAsync(printed[2].RecordId!.Value, default)))!;
        Assert.True(last.IsBreak);
        Refused.With("index-results.method", await house.WithAsync<ImportResults, Outcome<ImportedResults>>(async u => await u.RunAsync(
            new ImportResultsOptions { File = "year,name,total\n2023,Phú Yên,82\n", Source = "Báo cáo", Method = new string('x', 301) }, await house.AsAsync(house.Province.Coordinator), default)));
    }

    static async Task<YearsView?> ReadAsync(TestHouse house, Person by)
    {
        var context = await house.AsAsync(by);
        return await house.WithAsync<IndexYears, YearsView?>(y => y.ReadAsync(house.Province.Province.Id, context.Authority, default));
    }

    static Task ScoreAsync(TestHouse house, CriteriaTree tree, DateOnly day, params (string Leaf, decimal Points)[] scores) => house.WithAsync<AppDb>(async db =>
    {
        db.AddRange(scores.Select(s => new LiveScore { UnitId = house.Province.Province.Id, CriterionId = tree.Find(s.Leaf)!.Id, Year = day.Year, Day = day, Points = s.Points }));
        await db.SaveChangesAsync();
    });
}
