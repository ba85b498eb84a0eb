using System.Net;
using System.Text.RegularExpressions;
using CaiCach.ReformPlans.Plans;
using CaiCach.TestKit;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages.Plans;

public sealed class AmendPlanTests
{
    [Theory, AnyDatabase]
    public async Task A_plan_is_amended_on_its_page_and_says_what_it_said_before(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (plan, _) = await web.House.IssuedPlanAsync();
        web.House.Clock.Set(new DateTime(2021, 5, 10, 9, 0, 0));
        var (coordinator, chair) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Chair));
        var page = $"/plans/{plan}/edit";

        var refused = await coordinator.SubmitAsync(page, "", new() { ["Name"] = "Kế hoạch điều chỉnh", ["Goals"] = "Mục tiêu mới" });
        var text = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.All(["chỉ thay đổi bằng một quyết định", "Kế hoạch điều chỉnh", "Mục tiêu mới"], w => Assert.Contains(w, text, StringComparison.Ordinal));
        Dictionary<string, string> fields = new() { ["Name"] = "Kế hoạch điều chỉnh", ["Goals"] = "Mục tiêu mới", ["DecisionNumber"] = "30/QĐ-UBND", ["DecisionOn"] = "10/05/2021" };
        Assert.Equal(HttpStatusCode.BadRequest, (await coordinator.SubmitAsync(page, "", new(fields), withToken: false)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.SubmitAsync(page, "", new(fields))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await coordinator.SubmitAsync(page, "", new(fields) { ["Name"] = "Tên nữa", ["Version"] = "0" })).StatusCode);

        var seen = await chair.ReadAsync("/plans/" + plan);
        Assert.All(["Kế hoạch điều chỉnh", "Các lần sửa", "Lời ban đầu", "Quyết định 30/QĐ-UBND"], w => Assert.Contains(w, seen, StringComparison.Ordinal));
        Assert.DoesNotContain("Mục tiêu mới", Regex.Replace(await chair.ReadAsync($"/plans/{plan}?asOf=2021-05-09"), "(?s)<h2>Các lần sửa.*", ""), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync(page)).StatusCode);
    }

    [Fact]
    public async Task Targets_are_edited_row_by_row_and_what_is_wrong_stands_beside_its_row()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var programme = Value(await web.House.CreatePlanAsync(code: "2021-2030", kind: PlanKind.Programme)).Id;
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var page = $"/plans/{programme}/edit";
        Assert.Contains("Targets[0].Indicator", await coordinator.ReadAsync(page), StringComparison.Ordinal);

        Dictionary<string, string> fields = new() { ["Name"] = "Chương trình", ["Targets[0].Group"] = "Thể chế", ["Targets[0].Indicator"] = "Văn bản đúng hạn", ["Targets[0].Year"] = "2025", ["Targets[0].Value"] = "" };
        var refused = await coordinator.SubmitAsync(page, "", new(fields));
        Assert.Contains("id=\"Targets_0__Value-error\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.SubmitAsync(page, "", new(fields) { ["Targets[0].Value"] = "100%" })).StatusCode);
        var seen = await coordinator.ReadAsync("/plans/" + programme);
        Assert.Contains("Văn bản đúng hạn", seen, StringComparison.Ordinal);
        Assert.Contains("Theo trí nhớ, chưa đối chiếu", seen, StringComparison.Ordinal); // no decision set it
    }
}
