using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Importing;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ReformPlans.Importing;

public sealed class ImportTests
{
    static readonly string?[][] Sheet =
    [
        ["PHỤ LỤC KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2021", null, null, null, null, null, null, null],
        ["STT", "Nội dung, nhiệm vụ", "Sản phẩm, kết quả đầu ra", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", null, "Kinh phí"],
        [null, null, null, null, null, "Bắt đầu", "Hoàn thành", null],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        ["I", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", null, null, null, null, null, null],
        ["1", "Công bố danh mục thủ tục", "Quyết định", "Sở Giáo dục và Đào tạo", "UBND TP Tuy Hòa", "01/04/2021", "30/06/2021", "12.000.000"],
        ["2", "Rà soát quy trình nội bộ", "Báo cáo", "UBND TP Tuy Hòa; Sở GD&ĐT", "Các sở, ban, ngành", "Quý II/2021", "Quý III/2021", "1,2 tỷ đồng"],
        ["3", "Trả lời phản ánh, kiến nghị", null, "Công an tỉnh", null, null, "Thường xuyên", null],
        [null, "Tổng cộng", null, null, null, null, null, "1.212.000.000"],
    ];

    static readonly string[] Merged = ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2", "H2:H3", "B5:H5"];

    [Theory, EachDatabase]
    public async Task A_sheet_is_read_with_every_guess_said_and_taken_when_all_was_seen(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var plan = Value(await house.CreatePlanAsync()).Id;

        var read = Value(await ReadAsync(house, plan, TableFiles.Xlsx(Sheet, Merged)));

        var (first, second, third) = (read.Reading.Tasks[0], read.Reading.Tasks[1], read.Reading.Tasks[2]);
        Assert.Equal([6, 7, 8], read.Reading.Tasks.Select(t => t.Line));
        Assert.Empty(first.Remarks);
        Assert.Equal((house.Province.Department.Id, new DateOnly(2021, 4, 1), new DateOnly(2021, 6, 30), 12_000_000m), (first.LeadUnitId, first.StartOn, first.DueOn, first.Budget));
        Assert.Equal([house.Province.City.Id], first.CoUnitIds);
        Assert.Equal((house.Province.City.Id, new DateOnly(2021, 4, 1), new DateOnly(2021, 9, 30), 1_200_000_000m), (second.LeadUnitId, second.StartOn, second.DueOn, second.Budget));
        Assert.Equal([house.Province.Department.Id], second.CoUnitIds);
        Assert.Contains("Các sở, ban, ngành", second.Note, StringComparison.Ordinal);
        Assert.True(second.Remarks.Count >= 4);
        Assert.Equal((null, new DateOnly(2021, 12, 31)), (third.LeadUnitId, third.DueOn));
        Assert.Equal(["DueOn", "LeadUnitId", "Output"], third.Remarks.Where(r => r.IsGap).Select(r => r.Field).Order());
        Assert.Equal([1, 2, 3, 4, 5, 9], read.Reading.Left.Select(l => l.Line));

        Assert.Equal(["Rows[1].Seen", "Rows[2].Seen"], (await TakeAsync(house, plan, read, seen: false)).Refusals.Where(r => r.Code == "plan.import_unseen").Select(r => r.Field));
        Refused.With("plan.import_silent", await TakeAsync(house, plan, read with { Reading = read.Reading with { Tasks = [first, second] } }, seen: true));
        Assert.Equal(0, await house.WithAsync<AppDb, int>(db => db.Set<PlanTask>().CountAsync()));

        var taken = Value(await TakeAsync(house, plan, read, seen: true));
        Assert.Equal((3, 0), (taken.Taken, taken.LeftOut));
        var tasks = await house.WithAsync<AppDb, List<PlanTask>>(db => db.Set<PlanTask>().AsNoTracking().OrderBy(t => t.Ordinal).ToListAsync());
        Assert.Equal(read.Reading.Tasks.Select(t => t.Name), tasks.Select(t => t.Name));

        // The same file once more: every row says that it is there, and leaving all out changes nothing.
        var again = Value(await ReadAsync(house, plan, TableFiles.Xlsx(Sheet, Merged)));
        Assert.All(again.Reading.Tasks, t => Assert.True(t.IsThere));
        Refused.With("plan.import_nothing", await TakeAsync(house, plan, again, seen: true, take: t => !t.IsThere));
    }

    [Theory, EachDatabase]
    public async Task One_wrong_row_keeps_all_out_and_is_named(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var plan = Value(await house.CreatePlanAsync()).Id;
        var read = Value(await ReadAsync(house, plan, TableFiles.Xlsx(Sheet, Merged)));

        var outcome = await TakeAsync(house, plan, read, seen: true, change: row => row.Line == 7 ? row with { DueOn = new DateOnly(2021, 3, 1) } : row);

        var refusal = Assert.Single(outcome.Refusals);
        Assert.Equal(("plan.due_before_start", "Rows[1].DueOn"), (refusal.Code, refusal.Field));
        Assert.StartsWith("Dòng 7: ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await house.WithAsync<AppDb, int>(db => db.Set<PlanTask>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task Into_an_issued_plan_only_by_a_decision_asked_for_once(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, _) = await house.IssuedPlanAsync();
        var read = Value(await ReadAsync(house, plan, TableFiles.Xlsx(Sheet, Merged)));

        Refused.With("plan.decision_needed", await TakeAsync(house, plan, read, seen: true, take: t => !t.IsThere));
        Assert.Equal(2, Value(await TakeAsync(house, plan, read, seen: true, take: t => !t.IsThere, decision: "40/QĐ-UBND")).Taken);
    }

    [Fact]
    public async Task A_table_of_a_text_document_is_read_with_its_joined_cells()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var plan = Value(await house.CreatePlanAsync()).Id;

        var read = Value(await ReadAsync(house, plan, TableFiles.Docx(
        [
            ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời hạn hoàn thành"],
            ["II. Cải cách thủ tục hành chính", ">", ">", ">", ">"],
            ["1", "Niêm yết thủ tục", "Danh mục", "Sở Giáo dục\nvà Đào tạo", "30/6/2021"],
            ["2", "Kiểm tra việc niêm yết", "Báo cáo", "^", "Quý IV"],
        ])));

        Assert.Equal(["Niêm yết thủ tục", "Kiểm tra việc niêm yết"], read.Reading.Tasks.Select(t => t.Name));
        Assert.All(read.Reading.Tasks, t =>
        {
            Assert.Equal(house.Province.Department.Id, t.LeadUnitId);
            Assert.NotNull(t.ContentId);
        });
        Assert.Equal(new DateOnly(2021, 12, 31), read.Reading.Tasks[1].DueOn);
    }

    [Theory]
    [InlineData("không phải tệp nào")]
    [InlineData("PK\u0003\u0004 hỏng")]
    public async Task A_file_that_is_none_is_refused_beside_the_file(string content)
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var plan = Value(await house.CreatePlanAsync()).Id;

        var outcome = await ReadAsync(house, plan, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.All(outcome.Refusals, r => Assert.Equal("Appendix", r.Field));
        Assert.False(outcome.Succeeded);
        Refused.With("plan.appendix", await ReadAsync(house, plan, TableFiles.Xlsx([["Chỉ một cột"], ["và chữ"]])));
    }

    [Fact]
    public async Task Only_a_coordinator_reads_and_takes_and_a_foreign_hash_opens_nothing()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var plan = Value(await house.CreatePlanAsync()).Id;
        var read = Value(await ReadAsync(house, plan, TableFiles.Xlsx(Sheet, Merged)));

        Refused.With(Refusal.NotFoundCode, await ReadAsync(house, plan, TableFiles.Xlsx(Sheet, Merged), house.Province.Chair));
        Refused.With(Refusal.NotFoundCode, await TakeAsync(house, plan, read, seen: true, by: house.Province.Chair));
        foreach (var hash in new[] { "../../../etc/passwd", new string('0', 64), null })
        {
            Refused.With("plan.appendix", await TakeAsync(house, plan, read with { FileHash = hash! }, seen: true));
        }
    }

    static Task<Outcome<ReadAppendix>> ReadAsync(TestHouse house, Guid plan, byte[] file, Person? by = null) =>
        house.WithAsync<PlanAppendix, Outcome<ReadAppendix>>(async u => await u.ReadAsync(plan, new MemoryStream(file), await house.AsAsync(by ?? house.Province.Coordinator), default));

    static Task<Outcome<ImportedPlanTasks>> TakeAsync(
        TestHouse house, Guid plan, ReadAppendix read, bool seen, Func<AppendixTask, bool>? take = null, Func<ImportedTask, ImportedTask>? change = null, Person? by = null, string? decision = null) =>
        house.WithAsync<ImportPlanTasks, Outcome<ImportedPlanTasks>>(async u => await u.RunAsync(
            new ImportPlanTasksOptions
            {
                PlanId = plan, FileHash = read.FileHash, DecisionNumber = decision, DecisionOn = decision is null ? null : new DateOnly(2021, 4, 1),
                Rows = [.. read.Reading.Tasks.Select(t => ImportedTask.Of(t, take?.Invoke(t) ?? true, seen)).Select(r => change?.Invoke(r) ?? r)],
            },
            await house.AsAsync(by ?? house.Province.Coordinator), default));
}
