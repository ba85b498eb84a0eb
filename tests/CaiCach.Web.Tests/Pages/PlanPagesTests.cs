using System.Net;
using CaiCach.Kernel.Data;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages;

public sealed class PlanPagesTests
{
    [Theory, AnyDatabase]
    public async Task A_plan_goes_from_its_first_line_to_an_accepted_product_through_pages(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var p = web.Province;
        var (coordinator, chair, specialist) = (await Browser.SignInAsync(web, p.Coordinator), await Browser.SignInAsync(web, p.Chair), await Browser.SignInAsync(web, p.Specialist));

        var plan = await Done(coordinator.SubmitAsync("/plans/new", "", new()
        {
            ["Kind"] = "Yearly", ["Code"] = "2021", ["Name"] = "Kế hoạch CCHC năm 2021", ["PeriodFrom"] = "01/01/2021", ["PeriodTo"] = "31/12/2021",
        }));
        var task = await Done(coordinator.SubmitAsync(plan + "/tasks/new", "", new()
        {
            ["Form.ContentId"] = (await web.House.ContentAsync()).ToString(), ["Form.Name"] = "Công bố danh mục", ["Form.Output"] = "Quyết định", ["Form.LeadUnitId"] = p.City.Id.ToString(),
            ["Form.StartOn"] = "01/04/2021", ["Form.DueOn"] = "30/04/2021", ["Form.Budget"] = "12.000.000",
        }));
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(plan)).StatusCode); // still a draft
        var asked = await coordinator.SubmitAsync(plan, "Issue", new() { ["DecisionNumber"] = "12/QĐ-UBND", ["DecisionOn"] = "31/03/2021" });
        Assert.Contains("Ban hành kế hoạch?", WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await Done(coordinator.SubmitAsync(plan, "Issue", new() { ["DecisionNumber"] = "12/QĐ-UBND", ["DecisionOn"] = "31/03/2021", ["Confirm"] = "yes" }));

        Assert.Contains("Chưa giao cho ai", await chair.ReadAsync("/plans/mine"), StringComparison.Ordinal);
        await Done(chair.SubmitAsync(task, "Assign", new() { ["Person"] = $"{p.Specialist.UnitId}:{p.Specialist.OfficialId}" }));
        Assert.Contains("Công bố danh mục", await specialist.ReadAsync("/plans/mine"), StringComparison.Ordinal);
        await Done(specialist.SubmitAsync(task, "Report", new() { ["Percent"] = "40", ["Words"] = "Đã dự thảo" }));
        await Done(specialist.SubmitAsync(task, "Ask", new() { ["DueOn"] = "14/05/2021", ["Reason"] = "Chờ ý kiến" }));
        await Done(coordinator.SubmitAsync(task, "Extend", new() { ["Granted"] = "true", ["DecisionNumber"] = "20/QĐ-UBND", ["DecisionOn"] = "01/04/2021" }));
        await Done(specialist.SubmitAsync(task, "Submit", new() { ["ProofNumber"] = "15/QĐ-UBND", ["ProofOn"] = "01/04/2021" }));
        await Done(coordinator.SubmitAsync(task, "Return", new() { ["Reason"] = "Thiếu phụ lục" }));
        await Done(specialist.SubmitAsync(task, "Submit", new() { ["ProofNumber"] = "15/QĐ-UBND" }));
        await Done(coordinator.SubmitAsync(task, "Accept", new() { ["Confirm"] = "yes" }));

        var page = await coordinator.ReadAsync(task);
        Assert.Contains("Hoàn thành đúng hạn", page, StringComparison.Ordinal);
        Assert.Contains("(ban đầu 30/04/2021)", page, StringComparison.Ordinal);
        Assert.Contains("12.000.000 đồng", page, StringComparison.Ordinal);
        Assert.Contains("Thiếu phụ lục", page, StringComparison.Ordinal);
        Assert.Contains("1/1", await chair.ReadAsync(plan), StringComparison.Ordinal);

        static async Task<string> Done(Task<HttpResponseMessage> sent)
        {
            var answer = await sent;
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())}");
            return answer.Headers.Location!.OriginalString;
        }
    }

    [Theory, AnyDatabase]
    public async Task Every_number_of_the_board_opens_to_its_rows_on_any_past_day(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (plan, task) = await web.House.IssuedPlanAsync();
        Value(await web.House.AssignAsync(task));
        Value(await web.House.SubmitAsync(task));
        Value(await web.House.AcceptAsync(task));
        web.House.Clock.Set(new DateTime(2021, 5, 20, 9, 0, 0));
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);

        foreach (var (day, number) in new[] { ("2021-05-20", "1/1"), ("2021-03-31", "0/0") })
        {
            foreach (var by in new[] { "Content", "Unit", "Month" })
            {
                var board = await coordinator.ReadAsync($"/plans/{plan}?by={by}&asOf={day}");
                Assert.Contains(number, board, StringComparison.Ordinal);
                var links = System.Text.RegularExpressions.Regex.Matches(board, $"<a href=\"(/plans/{plan}/tasks[^\"]*)\">(\\d+)</a>");
                Assert.True(links.Count > 0 || number == "0/0");
                foreach (System.Text.RegularExpressions.Match link in links)
                {
                    Assert.Contains($"<h1>{link.Groups[2].Value} nhiệm vụ</h1>", await coordinator.ReadAsync(link.Groups[1].Value), StringComparison.Ordinal);
                }
            }
        }

        Assert.Contains("Chưa có số liệu của ngày sau hôm nay", await coordinator.ReadAsync($"/plans/{plan}?asOf=2021-06-01"), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_refused_form_keeps_what_was_typed_beside_the_reason(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (plan, task) = await web.House.IssuedPlanAsync();
        Value(await web.House.AssignAsync(task));
        var (coordinator, specialist) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Specialist));
        var page = "/plans/tasks/" + task;

        await Refused(specialist, page, "Report", new() { ["Percent"] = "140", ["Words"] = "Gần xong rồi" }, "Tỷ lệ hoàn thành từ 0 đến 100", "Gần xong rồi", "href=\"#report-percent\"");
        await Refused(specialist, page, "Submit", new() { ["Words"] = "Xin nghiệm thu" }, "Sản phẩm phải có minh chứng", "Xin nghiệm thu", "href=\"#submit-proofnumber\"");
        await Refused(specialist, page, "Submit", new() { ["ProofLink"] = "https://nơi.khác" }, "phải là địa chỉ trong hệ thống", "https://nơi.khác", "id=\"submit-prooflink\"");
        await Refused(specialist, page, "Ask", new() { ["DueOn"] = "31/02/2021", ["Reason"] = "Chờ" }, "Ngày phải có thật", "31/02/2021", "Chờ");
        await Refused(coordinator, page, "Cancel", new() { ["Reason"] = "Trùng việc" }, "Chỉ huỷ nhiệm vụ của kế hoạch đã ban hành bằng một quyết định", "Trùng việc", "href=\"#cancel-decisionnumber\"");
        await Refused(coordinator, page + "/edit", "", new() { ["Form.ContentId"] = (await web.House.ContentAsync()).ToString(), ["Form.Name"] = "Tên khác", ["Form.StartOn"] = "01/05/2021", ["Form.DueOn"] = "30/04/2021" }, "trước ngày bắt đầu", "Tên khác", "thay đổi bằng một quyết định");
        await Refused(coordinator, $"/plans/{plan}/tasks/new", "", new() { ["Form.Name"] = "Việc mới", ["Form.Budget"] = "nhiều" }, "Kinh phí là số đồng", "Việc mới", "nhiều");
        Assert.Equal((2, TaskStage.NotStarted), ((await web.House.TaskAsync(task)).LastEntry, (await web.House.TaskAsync(task)).Stage));

        static async Task Refused(Browser browser, string address, string handler, Dictionary<string, string> fields, params string[] words)
        {
            var answer = await browser.SubmitAsync(address, handler, fields);
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
        }
    }

    [Theory, AnyDatabase]
    public async Task A_proof_comes_back_as_it_was_sent_and_only_to_those_who_see_the_task(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider, new Dictionary<string, string> { ["Files:Folder"] = Directory.CreateTempSubdirectory("caicach-proof-").FullName });
        var (_, task) = await web.House.IssuedPlanAsync();
        Value(await web.House.AssignAsync(task));
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);
        var page = "/plans/tasks/" + task;
        var bytes = "%PDF-1.7 quyet dinh"u8.ToArray();

        var sent = await specialist.SubmitFileAsync(page, "Submit", new() { ["Words"] = "Kèm quyết định" }, "File", "Quyết định 15.pdf", bytes);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        Assert.Contains("Quyết định 15.pdf", await specialist.ReadAsync(page), StringComparison.Ordinal);
        var file = await specialist.GetAsync(page + "?handler=File&number=3");
        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        var stranger = await Browser.SignInAsync(web, web.Province.Administrator);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(page + "?handler=File&number=3")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.GetAsync(page + "?handler=File&number=1")).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task Another_agency_does_not_learn_of_a_task_and_nobody_writes_without_a_token(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (plan, task) = await web.House.IssuedPlanAsync();
        await web.House.WithAsync<AppDb>(async db =>
        {
            db.RemoveRange(await db.Set<TaskCooperation>().ToListAsync());
            await db.SaveChangesAsync();
        });
        var (stranger, chair) = (await Browser.SignInAsync(web, web.Province.Director), await Browser.SignInAsync(web, web.Province.Chair));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/plans/tasks/" + task)).StatusCode);
        Assert.DoesNotContain("Công bố danh mục", await stranger.ReadAsync($"/plans/{plan}/tasks"), StringComparison.Ordinal);
        var answer = await chair.SubmitAsync("/plans/tasks/" + task, "Assign", new() { ["Person"] = $"{web.Province.Specialist.UnitId}:{web.Province.Specialist.OfficialId}" }, withToken: false);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync($"/plans/{plan}/tasks/new")).StatusCode);
        var stale = await chair.SubmitAsync("/plans/tasks/" + task, "Assign", new() { ["Person"] = $"{web.Province.Specialist.UnitId}:{web.Province.Specialist.OfficialId}", ["Version"] = "7" });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(1, (await web.House.TaskAsync(task)).LastEntry);
    }

    [Theory, AnyDatabase]
    public async Task The_bell_says_what_waits_to_be_given_and_what_is_overdue(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (_, task) = await web.House.IssuedPlanAsync();
        Assert.Contains("1 nhiệm vụ kế hoạch chờ bạn giao cho cán bộ", await (await Browser.SignInAsync(web, web.Province.Chair)).ReadAsync("/plans"), StringComparison.Ordinal);
        Value(await web.House.AssignAsync(task));
        web.House.Clock.Set(new DateTime(2021, 5, 20, 9, 0, 0));

        Assert.Contains("1 nhiệm vụ kế hoạch của bạn đã quá hạn", await (await Browser.SignInAsync(web, web.Province.Specialist)).ReadAsync("/plans"), StringComparison.Ordinal);
        Assert.DoesNotContain("nhiệm vụ kế hoạch của bạn", await (await Browser.SignInAsync(web, web.Province.OtherSpecialist)).ReadAsync("/plans"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_says_how_certain_its_targets_are()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var programme = Value(await web.House.CreatePlanAsync(code: "2021-2030", kind: PlanKind.Programme)).Id;
        var page = await (await Browser.SignInAsync(web, web.Province.Coordinator)).ReadAsync("/plans/" + programme);

        Assert.Contains("Theo nguồn đã công bố", page, StringComparison.Ordinal);
        Assert.Contains("Theo trí nhớ, chưa đối chiếu", page, StringComparison.Ordinal);
    }
}
