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
    [Theory, EachDatabase]
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

    [Theory, EachDatabase]
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
