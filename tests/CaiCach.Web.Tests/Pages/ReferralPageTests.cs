using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

public sealed class ReferralPageTests
{
    [Theory, AnyDatabase]
    public async Task A_specialist_asks_another_agency_which_answers_without_seeing_the_applicant(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.InProcessingAsync();
        var (specialist, director, counter) = (await Browser.SignInAsync(web, web.Province.Specialist), await Browser.SignInAsync(web, web.Province.Director), await Browser.SignInAsync(web, web.Province.Counter));
        var (dossier, ask) = ($"/dossiers/{received.Id}", $"/dossiers/{received.Id}/refer");
        Assert.Contains(ask, await specialist.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.DoesNotContain(ask, await counter.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.GetAsync(ask)).StatusCode);

        var version = (await web.House.DossierAsync(received.Id)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var agency = web.Province.Department.Id.ToString();
        Dictionary<string, string> typed = new() { ["Version"] = version, ["Agencies[0].AgencyId"] = "", ["Agencies[0].Kind"] = "Opinion", ["Agencies[0].WorkingDays"] = "", ["Agencies[1].AgencyId"] = agency, ["Agencies[1].Kind"] = "Work", ["Agencies[1].WorkingDays"] = "99", ["Question"] = "Thửa <b>đất</b> này?" };
        var refused = await specialist.SubmitAsync(ask, "", new(typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.All(["id=\"days-0-error\"", "Số ngày làm việc từ 1 đến 60.", "value=\"99\"", "Thửa <b>đất</b> này?"], w => Assert.Contains(w, page, StringComparison.Ordinal)); // the blank row is no row
        Assert.Contains("agency-2", await (await specialist.SubmitAsync(ask, "Row", new(typed))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await specialist.SubmitAsync(ask, "", new(typed) { ["Agencies[1].WorkingDays"] = "2" })).StatusCode);
        Assert.Contains("Chờ trả lời", await specialist.ReadAsync(dossier), StringComparison.Ordinal);

        var list = await director.ReadAsync("/referrals");
        Assert.Contains(received.Code, list, StringComparison.Ordinal);
        var referral = (await web.House.ReferralsAsync(received.Id))[0];
        var view = await director.ReadAsync($"/referrals/{referral.Id}");
        Assert.Contains("Thửa <b>đất</b> này?", view, StringComparison.Ordinal); // as read: what is written is encoded
        Assert.DoesNotContain("Nguyễn Văn Đất", view, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{dossier}\"", view, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await director.GetAsync(dossier)).StatusCode);
        var other = await Browser.SignInAsync(web, web.Province.DepartmentCounter);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/referrals/{referral.Id}")).StatusCode);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await director.SubmitAsync($"/referrals/{referral.Id}", "", new() { ["Answer"] = " " })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await director.SubmitAsync($"/referrals/{referral.Id}", "", new() { ["Answer"] = "Không vướng.", ["Document"] = "45/CV" })).StatusCode);
        Assert.Contains("Trả lời đúng hạn", await specialist.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.Contains("100%", await (await Browser.SignInAsync(web, web.Province.Coordinator)).ReadAsync("/referrals/agencies"), StringComparison.Ordinal);
        Assert.Contains("Không vướng.", await director.ReadAsync($"/referrals/{referral.Id}"), StringComparison.Ordinal);
        Assert.Contains("Không có yêu cầu nào", await director.ReadAsync("/referrals"), StringComparison.Ordinal);

        var program = await web.ApiAsync(web.Province.Specialist);
        Assert.Equal("processing", (await program.PostAsync($"dossiers/{received.Id}/refer", new { agencies = new[] { new { agencyId = agency, kind = "opinion", workingDays = 1 } }, question = "Còn gì nữa?" })).Ok()["state"]);
        var asked = await web.ApiAsync(web.Province.Director);
        var open = (await asked.GetAsync("referrals")).Json.GetProperty("items")[0].GetProperty("id").GetGuid();
        Assert.False((await asked.GetAsync($"referrals/{open}")).Json.TryGetProperty("applicant", out _));
        Assert.Equal(HttpStatusCode.NotFound, (await (await web.ApiAsync(web.Province.Head)).PostAsync($"referrals/{open}/answer", new { answer = "x" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await asked.PostAsync($"referrals/{open}/answer", new { answer = "Không." })).Status);
        (await program.PostAsync($"dossiers/{received.Id}/withdraw-referral", new { ordinal = 2, reason = "muộn" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.referral_ended");
    }
}
