using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

public sealed class PausePageTests
{
    [Theory, AnyDatabase]
    public async Task A_specialist_stops_the_time_with_a_document_and_lets_it_go_on(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.InProcessingAsync();
        var (specialist, counter) = (await Browser.SignInAsync(web, web.Province.Specialist), await Browser.SignInAsync(web, web.Province.Counter));
        var address = "/dossiers/" + received.Id;
        Assert.Contains("chờ người nộp thực hiện nghĩa vụ tài chính", await specialist.ReadAsync(address), StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Pause", await counter.ReadAsync(address), StringComparison.Ordinal);

        var version = (await web.House.DossierAsync(received.Id)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Dictionary<string, string> typed = new() { ["Version"] = version, ["Cause"] = "financial-obligation", ["Document"] = "12/TB-CCT", ["DocumentOn"] = "" };
        var refused = await specialist.SubmitAsync(address, "Pause", new(typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.All(["id=\"pause-day-error\"", "Cho biết ngày văn bản.", "value=\"12/TB-CCT\""], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await specialist.SubmitAsync(address, "Pause", new(typed) { ["DocumentOn"] = "01/04/2021" })).StatusCode);
        page = await specialist.ReadAsync(address);
        Assert.All(["Tạm dừng", "12/TB-CCT ngày 01/04/2021", "Tiếp tục tính thời hạn"], w => Assert.Contains(w, page, StringComparison.Ordinal));

        web.House.Clock.Set(new DateTime(2021, 4, 8, 9, 0, 0));
        var program = await web.ApiAsync(web.Province.Specialist);
        (await program.PostAsync($"dossiers/{received.Id}/resume", new { document = "", documentOn = "2021-04-08" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.missing");
        Assert.Equal("processing", (await program.PostAsync($"dossiers/{received.Id}/resume", new { document = "Giấy nộp tiền 88", documentOn = "2021-04-08" })).Ok()["state"]);
        (await program.PostAsync($"dossiers/{received.Id}/pause", new { cause = "holiday", document = "1", documentOn = "2021-04-08" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.pause_cause");
        (await (await web.ApiAsync(web.Province.Counter)).PostAsync($"dossiers/{received.Id}/close", new { })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.wrong_state");
        counter = await Browser.SignInAsync(web, web.Province.Counter); // a week later
        Assert.Contains("Tiếp tục theo Giấy nộp tiền 88", await counter.ReadAsync(address + "/deadline"), StringComparison.Ordinal);
        Assert.Contains("Không có hồ sơ nào", await counter.ReadAsync("/dossiers?expired=true"), StringComparison.Ordinal);
    }
}
