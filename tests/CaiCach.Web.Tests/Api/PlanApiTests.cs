using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class PlanApiTests
{
    [Theory, AnyDatabase]
    public async Task A_plan_is_made_issued_done_and_counted_by_a_program(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var p = web.Province;
        var (coordinator, chair, specialist) = (await web.ApiAsync(p.Coordinator), await web.ApiAsync(p.Chair), await web.ApiAsync(p.Specialist));

        var plan = (await coordinator.PostAsync("plans", new { code = "2021", name = "Kế hoạch CCHC năm 2021", kind = "yearly", periodFrom = "2021-01-01", periodTo = "2021-12-31" })).Ok()["id"];
        var content = (await coordinator.GetAsync($"plans/{plan}")).Ok().Json.GetProperty("contents")[1].GetProperty("id").GetString();
        var added = (await coordinator.PostAsync($"plans/{plan}/tasks", new
        {
            contentId = content, name = "Công bố danh mục", output = "Quyết định", leadUnitId = p.City.Id, startOn = "2021-04-01", dueOn = "2021-04-30", budget = 12000000,
            origin = new { kind = "document", label = "Thông báo 15/TB-UBND" },
        })).Ok();
        var task = "plan-tasks/" + added["id"];
        (await chair.GetAsync($"plans/{plan}")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await coordinator.PostAsync($"plans/{plan}/issue", new { decisionNumber = "12/QĐ-UBND", decisionOn = "2021-03-31" }, ifMatch: (await coordinator.GetAsync($"plans/{plan}")).ETag)).Ok();

        (await chair.PostAsync($"{task}/assign", new { unitId = p.Specialist.UnitId, officialId = p.Specialist.OfficialId }, ifMatch: "\"7\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        var assigned = (await chair.PostAsync($"{task}/assign", new { unitId = p.Specialist.UnitId, officialId = p.Specialist.OfficialId })).Ok();
        Assert.Equal(assigned.ETag, (await specialist.GetAsync(task)).Ok().ETag);
        Assert.Equal(1, (await specialist.GetAsync("plan-tasks/mine")).Ok().Json.GetArrayLength());
        var wrong = await specialist.PostAsync($"{task}/report", new { percent = 140, words = "Gần xong" });
        wrong.Refused(HttpStatusCode.UnprocessableEntity, "plan.percent");
        Assert.Contains("/percent", wrong.Text, StringComparison.Ordinal);
        (await specialist.PostAsync($"{task}/report", new { percent = 40, words = "Đã dự thảo" })).Ok();
        (await specialist.PostAsync($"{task}/request-extension", new { dueOn = "2021-05-14", reason = "Chờ" })).Ok();
        (await coordinator.PostAsync($"{task}/decide-extension", new { granted = true, decisionNumber = "20/QĐ-UBND", decisionOn = "2021-04-01" })).Ok();
        (await specialist.PostAsync($"{task}/submit", new { words = "Xong" })).Refused(HttpStatusCode.UnprocessableEntity, "plan.proof_missing");
        (await specialist.PostAsync($"{task}/submit", new { proofNumber = "15/QĐ-UBND" }, key: "nop-1")).Ok();
        (await specialist.PostAsync($"{task}/submit", new { proofNumber = "15/QĐ-UBND" }, key: "nop-1")).Ok(); // sent twice, done once
        (await specialist.PostAsync($"{task}/accept", new { words = "Đạt" })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.PostAsync($"{task}/accept", new { words = "Đạt" })).Ok();

        var read = (await coordinator.GetAsync(task)).Ok().Json;
        Assert.Equal(("accepted", "done-on-time", "2021-05-14", "2021-04-30", 7), (
            read.GetProperty("stage").GetString(), read.GetProperty("standing").GetString(), read.GetProperty("dueOn").GetString(), read.GetProperty("originalDueOn").GetString(),
            read.GetProperty("ledger").GetArrayLength()));
        var board = (await coordinator.GetAsync($"plans/{plan}/board?asOf=2021-04-01&by=unit")).Ok().Json;
        Assert.Equal((1, 100m), (board.GetProperty("total").GetProperty("done").GetInt32(), board.GetProperty("total").GetProperty("percent").GetDecimal()));
        Assert.Equal(0, (await coordinator.GetAsync($"plans/{plan}/board?asOf=2021-03-31")).Ok().Json.GetProperty("total").GetProperty("total").GetInt32());
    }

    [Theory, AnyDatabase]
    public async Task A_program_sends_a_proof_as_a_file_and_reads_it_back(string database)
    {
        await using var web = await WebHouse.BuildAsync(database, new Dictionary<string, string> { ["Files:Folder"] = Directory.CreateTempSubdirectory("caicach-proof-").FullName });
        var (_, task) = await web.House.IssuedPlanAsync();
        TestDossiers.Value(await web.House.AssignAsync(task));
        var (specialist, director) = (await web.ApiAsync(web.Province.Specialist), await web.ApiAsync(web.Province.Director));
        var bytes = "%PDF-1.7 quyet dinh"u8.ToArray();

        (await specialist.PostAsync($"plan-tasks/{task}/submit", new { file = Convert.ToBase64String("khong phai tep"u8.ToArray()), fileName = "la.txt" })).Refused(HttpStatusCode.UnprocessableEntity, "file.unknown_kind");
        (await specialist.PostAsync($"plan-tasks/{task}/submit", new { file = Convert.ToBase64String(bytes), fileName = "../Quyết định 15.pdf" }, key: "tep-1")).Ok();
        (await specialist.PostAsync($"plan-tasks/{task}/submit", new { file = Convert.ToBase64String("%PDF-1.7 khac"u8.ToArray()), fileName = "khác.pdf" }, key: "tep-1")).Refused(HttpStatusCode.UnprocessableEntity, "kernel.key_reused");

        var line = (await specialist.GetAsync($"plan-tasks/{task}")).Ok().Json.GetProperty("ledger")[2];
        Assert.Equal("Quyết định 15.pdf", line.GetProperty("fileName").GetString());
        Assert.Equal("%PDF-1.7 quyet dinh", (await specialist.GetAsync($"plan-tasks/{task}/file?number=3")).Text);
        (await specialist.GetAsync($"plan-tasks/{task}/file?number=1")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync($"plan-tasks/{task}/file?number=3")).Status); // helps with the task, so sees it
    }

    [Theory, AnyDatabase]
    public async Task A_program_amends_a_plan(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (plan, _) = await web.House.IssuedPlanAsync();
        var (coordinator, chair) = (await web.ApiAsync(web.Province.Coordinator), await web.ApiAsync(web.Province.Chair));
        var body = new { name = "Kế hoạch điều chỉnh", decisionNumber = "30/QĐ-UBND", decisionOn = "2021-04-01" };

        (await chair.PostAsync($"plans/{plan}/amend", body)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.PostAsync($"plans/{plan}/amend", body, ifMatch: "\"9\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await coordinator.PostAsync($"plans/{plan}/amend", new { name = "Tên khác" })).Refused(HttpStatusCode.UnprocessableEntity, "plan.decision_needed");
        var tag = (await coordinator.PostAsync($"plans/{plan}/amend", body)).Ok().ETag;
        var read = (await coordinator.GetAsync($"plans/{plan}")).Ok();
        Assert.Equal((tag, "Kế hoạch điều chỉnh", 2), (read.ETag, read["name"], read.Json.GetProperty("editions").GetArrayLength()));
    }

    [Theory, AnyDatabase]
    public async Task Tasks_are_listed_page_by_page_and_by_the_group_of_a_board(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var plan = TestDossiers.Value(await web.House.CreatePlanAsync()).Id;
        var options = await web.House.TaskOptionsAsync(plan);
        for (var i = 0; i < 3; i++)
        {
            TestDossiers.Value(await web.House.AddTaskAsync(options with { Name = $"Việc {i}" }));
        }

        var coordinator = await web.ApiAsync(web.Province.Coordinator);
        var first = (await coordinator.GetAsync($"plans/{plan}/tasks?take=2&by=month&key=2021-04")).Ok();
        Assert.Equal((2, 3), (first.Json.GetProperty("items").GetArrayLength(), first.Json.GetProperty("count").GetInt32()));
        var rest = (await coordinator.GetAsync(new Uri(new Uri("https://localhost"), first.Next!).PathAndQuery["/api/v1/".Length..])).Ok().Json;
        Assert.Equal(1, rest.GetProperty("items").GetArrayLength());
        (await coordinator.GetAsync($"plans/{plan}/tasks?asOf=31/12/2021")).Refused(HttpStatusCode.BadRequest, "api.as_of");
        (await coordinator.GetAsync($"plans/{plan}/board?by=colour")).Refused(HttpStatusCode.BadRequest, "api.board_grouping");
        (await coordinator.GetAsync($"plans/{plan}/tasks?standing=done")).Refused(HttpStatusCode.BadRequest, "api.state");
    }

    [Theory, AnyDatabase]
    public async Task An_appendix_is_read_decided_about_and_taken_by_a_program(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (coordinator, chair) = (await web.ApiAsync(web.Province.Coordinator), await web.ApiAsync(web.Province.Chair));
        var plan = (await coordinator.PostAsync("plans", new { code = "2021", name = "Kế hoạch CCHC năm 2021", kind = "yearly", periodFrom = "2021-01-01", periodTo = "2021-12-31" })).Ok()["id"];
        var sheet = TableFiles.Xlsx(
        [
            ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian"],
            ["I", "Cải cách thủ tục hành chính", null, null, null],
            ["1", "Công bố danh mục", "Quyết định", "Sở Giáo dục và Đào tạo", "Quý II/2021"],
        ]);

        (await chair.PostAsync($"plans/{plan}/appendix", new { content = sheet })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.PostAsync($"plans/{plan}/appendix", new { content = new byte[] { 1, 2, 3 } })).Refused(HttpStatusCode.UnprocessableEntity, "file.unknown_kind");
        var read = (await coordinator.PostAsync($"plans/{plan}/appendix", new { content = sheet })).Ok();
        var task = read.Json.GetProperty("reading").GetProperty("tasks")[0];
        Assert.Equal("2021-06-30", task.GetProperty("dueOn").GetString());
        object Row(bool seen) => new
        {
            line = task.GetProperty("line").GetInt32(), take = true, seen, contentId = task.GetProperty("contentId").GetString(), name = "Công bố danh mục", output = "Quyết định",
            leadUnitId = task.GetProperty("leadUnitId").GetString(), startOn = "2021-04-01", dueOn = "2021-06-30",
        };

        (await coordinator.PostAsync($"plans/{plan}/import", new { fileHash = read["fileHash"] })).Refused(HttpStatusCode.UnprocessableEntity, "plan.import_silent");
        (await coordinator.PostAsync($"plans/{plan}/import", new { fileHash = read["fileHash"], rows = new[] { Row(false) } })).Refused(HttpStatusCode.UnprocessableEntity, "plan.import_unseen");
        Assert.Equal("1", (await coordinator.PostAsync($"plans/{plan}/import", new { fileHash = read["fileHash"], rows = new[] { Row(true) } })).Ok()["taken"]);
        Assert.Equal("1", (await coordinator.GetAsync($"plans/{plan}/tasks")).Ok()["count"]);
    }
}
