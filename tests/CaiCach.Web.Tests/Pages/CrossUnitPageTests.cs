using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

public sealed class CrossUnitPageTests
{
    [Theory, AnyDatabase]
    public async Task A_counter_takes_in_for_another_agency_sends_the_paper_and_the_other_confirms_it(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.GoTo2025Async();
        var (address, city) = ("/dossiers/receive?versionId=" + web.Province.VersionId, web.Province.City.Id.ToString());
        var (taker, counter) = (await Browser.SignInAsync(web, web.Province.DepartmentCounter), await Browser.SignInAsync(web, web.Province.Counter));
        Dictionary<string, string> Typed(string agency) => new()
        {
            ["VersionId"] = web.Province.VersionId.ToString(), ["For"] = agency, ["Channel"] = "Direct", ["Sets"] = "1", ["Applicant.Kind"] = "Individual", ["Applicant.Name"] = "Nguyễn Văn Đất", ["Applicant.Number"] = "054085000123",
            ["Papers[0].Name"] = "Đơn đăng ký", ["Papers[0].Ticked"] = "true", ["Papers[0].Originals"] = "1", ["Papers[0].Copies"] = "0",
        };
        await web.House.FreeAsync(new DateOnly(2025, 7, 1));

        Assert.Contains("Thủ tục không phụ thuộc địa giới", await taker.ReadAsync(address), StringComparison.Ordinal);
        var form = await taker.ReadAsync($"{address}&For={city}");
        Assert.Contains($"<input type=\"hidden\" name=\"For\" value=\"{city}\">", form, StringComparison.Ordinal);
        var received = await taker.SubmitAsync($"{address}&For={city}", "/dossiers/receive", Typed(city));
        Assert.Equal(HttpStatusCode.Redirect, received.StatusCode);
        var receipt = await taker.ReadAsync(received.Headers.Location!.OriginalString);
        Assert.Contains("Sở Giáo dục và Đào tạo, tiếp nhận hồ sơ của", receipt, StringComparison.Ordinal);
        Assert.Contains($"Cơ quan giải quyết: {web.Province.City.Name}", receipt, StringComparison.Ordinal);

        var list = await taker.ReadAsync("/cross-unit-papers");
        Assert.Contains("03/07/2025 17:00", list, StringComparison.Ordinal); // one working day from 02/07
        var dossier = "/dossiers/" + received.Headers.Location.OriginalString.Split('/')[^1].Split('?')[0];
        Assert.Contains("Đã gửi hồ sơ giấy", await taker.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.DoesNotContain("Chuyển hồ sơ</button>", await taker.ReadAsync(dossier), StringComparison.Ordinal); // that is for the city
        Assert.Contains("Chuyển hồ sơ</button>", await counter.ReadAsync(dossier), StringComparison.Ordinal);
        var code = System.Text.RegularExpressions.Regex.Match(receipt, "H45\\.20-[0-9]{6}-[0-9]{4}").Value;
        Assert.Equal(dossier, (await taker.SubmitAsync("/work", "/search", new() { ["Q"] = code })).Headers.Location!.OriginalString); // found by its code as one's own
        Assert.Equal(HttpStatusCode.Redirect, (await taker.SubmitAsync(dossier, "SendPaper", new() { ["Version"] = "0" })).StatusCode);
        Assert.Contains("Đã có hồ sơ giấy", await counter.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.Contains(dossier, await counter.ReadAsync("/cross-unit-papers?stage=OnTheWay"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await counter.SubmitAsync(dossier, "ConfirmPaper", new() { ["Version"] = "1" })).StatusCode);
        Assert.Contains("Không có hồ sơ giấy nào ở đây", await taker.ReadAsync("/cross-unit-papers"), StringComparison.Ordinal);
        Assert.Contains("/dossiers/", await taker.ReadAsync("/cross-unit-papers?stage=Ended"), StringComparison.Ordinal);

        var program = await web.ApiAsync(web.Province.DepartmentCounter);
        Assert.Equal(web.Province.Department.Id.ToString(), (await program.GetAsync("cross-unit-papers?stage=ended")).Json.GetProperty("items")[0].GetProperty("fromAgencyId").GetString());
        Assert.Equal(HttpStatusCode.BadRequest, (await program.GetAsync("cross-unit-papers?stage=lost")).Status);
        (await program.PostAsync(dossier[1..] + "/send-paper", new { })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.paper_sent");
    }
}
