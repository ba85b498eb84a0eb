using System.Net;
using CaiCach.Kernel.Data;
using CaiCach.ReformPlans.Tasks;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages.Plans;

/// <summary>A task made from a dossier, a question to a head, or the figures of an agency, and the way back.</summary>
public sealed class OriginTests
{
    [Theory, AnyDatabase]
    public async Task A_task_is_made_from_a_dossier_and_each_shows_the_other(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (plan, _) = await web.House.IssuedPlanAsync();
        var dossier = await web.House.InProcessingAsync();
        var (coordinator, specialist) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Specialist));
        var from = $"/plans/tasks/from?kind=dossier&record={dossier.Id}";
        Assert.Contains(from, await coordinator.ReadAsync("/dossiers/" + dossier.Id), StringComparison.Ordinal);
        Assert.DoesNotContain("Giao nhiệm vụ từ đây", await specialist.ReadAsync("/dossiers/" + dossier.Id), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await specialist.GetAsync(from)).StatusCode);

        var form = $"/plans/{plan}/tasks/new?originKind=dossier&originId={dossier.Id}";
        Assert.Contains(form, await coordinator.ReadAsync(from), StringComparison.Ordinal);
        var page = await coordinator.ReadAsync(form);
        Assert.Contains($"Khắc phục nguyên nhân chậm, vướng của hồ sơ {dossier.Code}", page, StringComparison.Ordinal);
        Assert.Contains($"Hồ sơ {dossier.Code}, Đăng ký biến động đất đai</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Văn Đất", page, StringComparison.Ordinal); // nothing about the applicant

        var content = (await web.House.ContentAsync()).ToString();
        Dictionary<string, string> fields = new()
        {
            ["OriginKind"] = "dossier", ["OriginId"] = dossier.Id.ToString(), ["Form.ContentId"] = content, ["Form.Name"] = "Rà soát khâu đo đạc", ["Form.Output"] = "Báo cáo",
            ["Form.LeadUnitId"] = web.Province.City.Id.ToString(), ["Form.StartOn"] = "01/04/2021", ["Form.DueOn"] = "30/04/2021",
        };
        var refused = await coordinator.SubmitAsync(form, "", new(fields));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode); // an issued plan takes a decision, and the origin is kept
        Assert.Contains("name=\"OriginKind\" value=\"dossier\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var added = await coordinator.SubmitAsync(form, "", new(fields) { ["Form.DecisionNumber"] = "15/QĐ-UBND", ["Form.DecisionOn"] = "01/04/2021" });
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var task = added.Headers.Location!.OriginalString;

        Assert.Contains($"<a href=\"/dossiers/{dossier.Id}\">Hồ sơ {dossier.Code}", await coordinator.ReadAsync(task), StringComparison.Ordinal);
        var back = await specialist.ReadAsync("/dossiers/" + dossier.Id);
        Assert.Contains($"<a href=\"{task}\">Rà soát khâu đo đạc</a>", back, StringComparison.Ordinal);
        Assert.Contains("Chưa xong, trong hạn", back, StringComparison.Ordinal);
        var made = await web.House.WithAsync<AppDb, PlanTask>(db => db.Set<PlanTask>().AsNoTracking().SingleAsync(t => t.OriginKind != null));
        Assert.Equal(("dossier", dossier.Id, $"Hồ sơ {dossier.Code}, Đăng ký biến động đất đai"), (made.OriginKind, made.OriginId, made.OriginLabel));
    }

    [Theory, AnyDatabase]
    public async Task Several_tasks_are_made_at_once_all_or_none(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (plan, _) = await web.House.IssuedPlanAsync();
        var (one, two) = ((await web.House.InProcessingAsync()).Id, (await web.House.InProcessingAsync()).Id);
        var (coordinator, specialist) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Specialist));
        var records = $"record={one}&record={two}";
        var form = $"/plans/{plan}/tasks/several?kind=dossier&{records}";
        Assert.Contains(form, await coordinator.ReadAsync($"/plans/tasks/from?kind=dossier&{records}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await specialist.GetAsync(form)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync($"{form}&record={plan}")).StatusCode); // one of them is no dossier
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync($"/plans/{plan}/tasks/several?kind=dossier")).StatusCode);
        Assert.Contains("Giao 2 nhiệm vụ", await coordinator.ReadAsync(form), StringComparison.Ordinal);

        Dictionary<string, string> fields = new() { ["Kind"] = "dossier", ["DecisionNumber"] = "15/QĐ-UBND", ["DecisionOn"] = "01/04/2021" };
        for (var i = 0; i < 2; i++)
        {
            fields[$"Tasks[{i}].ContentId"] = (await web.House.ContentAsync()).ToString();
            fields[$"Tasks[{i}].Name"] = $"Rà soát khâu {i + 1}";
            fields[$"Tasks[{i}].Output"] = "Báo cáo";
            fields[$"Tasks[{i}].LeadUnitId"] = web.Province.City.Id.ToString();
            fields[$"Tasks[{i}].StartOn"] = "01/04/2021";
            fields[$"Tasks[{i}].DueOn"] = "30/04/2021";
        }

        foreach (var (wrong, word) in new[] { (new KeyValuePair<string, string>("Tasks[1].Name", " "), "Việc 2: Hãy nhập tên nhiệm vụ"), (new("DecisionNumber", ""), "Hãy nhập số quyết định") })
        {
            var refused = await coordinator.SubmitAsync(form, "", new(fields) { [wrong.Key] = wrong.Value });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var text = await refused.Content.ReadAsStringAsync();
            Assert.All([word, "Rà soát khâu 1"], w => Assert.Contains(w, text, StringComparison.Ordinal));
            Assert.Equal(1, await web.House.WithAsync<AppDb, int>(db => db.Set<PlanTask>().CountAsync()));
        }

        Assert.Equal($"/plans/{plan}", (await coordinator.SubmitAsync(form, "", new(fields))).Headers.Location!.OriginalString);
        var made = await web.House.WithAsync<AppDb, List<PlanTask>>(db => db.Set<PlanTask>().AsNoTracking().Where(t => t.OriginKind != null).OrderBy(t => t.Ordinal).ToListAsync());
        Assert.Equal([(one, "Rà soát khâu 1"), (two, "Rà soát khâu 2")], made.Select(t => (t.OriginId!.Value, t.Name)));
    }

    [Theory, AnyDatabase]
    public async Task A_task_of_a_draft_or_of_another_agency_is_not_told_on_the_record(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var dossier = await web.House.InProcessingAsync();
        var draft = Value(await web.House.CreatePlanAsync()).Id;
        var options = await web.House.TaskOptionsAsync(draft);
        Value(await web.House.AddTaskAsync(options with { Name = "Việc của thành phố", Origin = new TaskOrigin("dossier", dossier.Id, "Hồ sơ") }));
        Value(await web.House.AddTaskAsync(options with { Name = "Việc của sở", LeadUnitId = web.Province.Department.Id, CoUnitIds = [], Origin = new TaskOrigin("dossier", dossier.Id, "Hồ sơ") }));
        var (coordinator, specialist) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Specialist));

        Assert.DoesNotContain("Việc của thành phố", await specialist.ReadAsync("/dossiers/" + dossier.Id), StringComparison.Ordinal);
        Value(await web.House.IssueAsync(draft));
        var page = await specialist.ReadAsync("/dossiers/" + dossier.Id);
        Assert.Contains("Việc của thành phố", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc của sở", page, StringComparison.Ordinal);
        Assert.Contains("Việc của sở", await coordinator.ReadAsync("/dossiers/" + dossier.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_made_from_a_question_to_a_head_and_from_the_figures_of_an_agency()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        await web.House.IssuedPlanAsync();
        var asked = Value(await web.House.AskAsync());
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);

        Assert.Contains($"/plans/tasks/from?kind=explanation&record={asked.Id}", await coordinator.ReadAsync("/heads/explanations/" + asked.Id), StringComparison.Ordinal);
        Assert.Contains($"/plans/tasks/from?kind=agency&record={web.Province.City.Id}", await coordinator.ReadAsync("/heads/" + web.Province.City.Id), StringComparison.Ordinal);
        Assert.Contains("Giải trình theo yêu cầu, hồ sơ: trễ hạn, UBND TP Tuy Hòa, Quý II/2021", await coordinator.ReadAsync($"/plans/tasks/from?kind=explanation&record={asked.Id}"), StringComparison.Ordinal);
        Assert.Contains("Số liệu trách nhiệm người đứng đầu UBND TP Tuy Hòa", await coordinator.ReadAsync($"/plans/tasks/from?kind=agency&record={web.Province.City.Id}"), StringComparison.Ordinal);
        foreach (var wrong in new[] { $"kind=dossier&record={asked.Id}", $"kind=apology&record={asked.Id}", "kind=dossier", "kind=nothing&record=" + asked.Id, "" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync("/plans/tasks/from?" + wrong)).StatusCode);
        }
    }
}
