using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

public sealed class ArrivalPageTests
{
    [Theory, AnyDatabase]
    public async Task What_a_portal_sends_waits_in_the_queue_and_is_accepted_at_the_counter(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.GoTo2025Async();
        var portal = await web.ApiAsync(web.Province.Counter);
        object Sent(string reference) => new
        {
            reference, agencyId = web.Province.City.Id, versionId = web.Province.VersionId, papers = "Đơn đăng ký\nẢnh chụp thửa đất",
            applicant = new { kind = "individual", name = "Nguyễn Văn Đất", number = "054085000123", address = "12 Lê Lợi", phone = "0905123456" },
        };
        Assert.Equal(HttpStatusCode.Created, (await portal.PostAsync("arrivals", Sent("DVC-2025-1"))).Status);
        (await portal.PostAsync("arrivals", Sent("DVC-2025-1"))).Refused(HttpStatusCode.UnprocessableEntity, "arrival.known");
        var id = (await portal.GetAsync("arrivals")).Json.GetProperty("items")[0].GetProperty("id").GetGuid();

        web.House.Clock.Set(new DateTime(2025, 7, 2, 14, 1, 0));
        var (counter, chair, other) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Chair), await Browser.SignInAsync(web, web.Province.DepartmentCounter));
        var queue = await counter.ReadAsync("/arrivals");
        Assert.All(["DVC-2025-1", "Cần xem ngay", "03/07/2025 10:00"], w => Assert.Contains(w, queue, StringComparison.Ordinal));
        Assert.Contains("1 hồ sơ trực tuyến cần xem ngay", await chair.ReadAsync("/work"), StringComparison.Ordinal); // whoever leads hears of it too
        Assert.DoesNotContain("DVC-2025-1", await other.ReadAsync("/arrivals"), StringComparison.Ordinal);

        var form = $"/dossiers/receive?versionId={web.Province.VersionId}&arrivalId={id}";
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(form)).StatusCode);
        var page = await counter.ReadAsync(form);
        Assert.All(["Nguyễn Văn Đất", "Ảnh chụp thửa đất", $"name=\"ArrivalId\" value=\"{id}\""], w => Assert.Contains(w, page, StringComparison.Ordinal));
        var accepted = await counter.SubmitAsync(form, "", new()
        {
            ["VersionId"] = web.Province.VersionId.ToString(), ["ArrivalId"] = id.ToString(), ["Channel"] = "Online", ["Sets"] = "1", ["Applicant.Name"] = "Nguyễn Văn Đất", ["Applicant.Number"] = "054085000123",
            ["Applicant.Address"] = "12 Lê Lợi", ["Applicant.Phone"] = "0905123456", ["Papers[0].Name"] = "Đơn đăng ký", ["Papers[0].Ticked"] = "true", ["Papers[0].Copies"] = "1",
        });
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.Contains("Tiếp nhận", await counter.ReadAsync("/arrivals?answered=true"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await counter.GetAsync(form)).StatusCode); // it is answered
        Assert.Contains("100%", await (await Browser.SignInAsync(web, web.Province.Coordinator)).ReadAsync("/arrivals/agencies"), StringComparison.Ordinal);
        Assert.Equal(1, (await portal.GetAsync("arrivals/figures")).Json[0].GetProperty("inTime").GetInt32());
    }
}
