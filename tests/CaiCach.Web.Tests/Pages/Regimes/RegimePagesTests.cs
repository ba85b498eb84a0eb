using System.Net;
using CaiCach.Kernel.Permissions;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages.Regimes;

/// <summary>The law as rows, entered by an official: pages and API.</summary>
public sealed class RegimePagesTests
{
    [Theory, AnyDatabase]
    public async Task A_controller_changes_a_timer_and_a_form_and_everybody_reads_what_holds_on_a_day(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var person = await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên");
        var (controller, counter) = (await Browser.SignInAsync(web, person), await Browser.SignInAsync(web, web.Province.Counter));
        var page = await counter.ReadAsync("/regimes");
        Assert.All(["Nghị định 61/2018/NĐ-CP", "3 ngày làm việc", "Điều 19 khoản 9", "Mẫu", "05", "Phiếu kiểm soát"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.DoesNotContain("/regimes/timer", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.GetAsync("/regimes/timer")).StatusCode);
        Assert.Contains("Người nộp bổ sung hồ sơ", await counter.ReadAsync("/regimes?on=01/07/2025"), StringComparison.Ordinal);
        Assert.Contains("Chưa nhập nghị định nào", await counter.ReadAsync("/regimes?on=01/01/2015"), StringComparison.Ordinal);

        Dictionary<string, string> typed = new() { ["Regime"] = "nd-61-2018", ["Kind"] = "SupplementWindow", ["Amount"] = "2", ["Unit"] = "WorkingDay", ["Rule"] = "Statutory", ["Source"] = "Quyết định 21/2021/QĐ-UBND", ["ValidFrom"] = "01/04/2021" };
        var refused = await controller.SubmitAsync("/regimes/timer", "", new(typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var kept = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.All(["id=\"ValidFrom-error\"", "từ ngày mai (02/04/2021)", "Quyết định 21/2021/QĐ-UBND"], w => Assert.Contains(w, kept, StringComparison.Ordinal));
        Assert.Equal("/regimes?on=2021-04-05", (await controller.SubmitAsync("/regimes/timer", "", new(typed) { ["ValidFrom"] = "05/04/2021" })).Headers.Location?.OriginalString);
        Assert.Contains("2 ngày làm việc", await counter.ReadAsync("/regimes?on=05/04/2021"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await controller.SubmitAsync("/regimes/timer", "", new(typed), withToken: false)).StatusCode);

        // The receipt names its form, however late it is printed.
        var received = await web.House.ReceiveAsync();
        Assert.Contains("Mẫu số 01, Thông tư 01/2018/TT-VPCP", await counter.ReadAsync("/print/receipt/" + received.Id), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await controller.SubmitAsync("/regimes/form", "", new() { ["Kind"] = "Receipt", ["Number"] = "01", ["Name"] = "Giấy", ["Circular"] = "", ["ValidFrom"] = "01/01/2027" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await controller.SubmitAsync("/regimes/form", "", new() { ["Kind"] = "Receipt", ["Number"] = "01", ["Name"] = "Giấy", ["Circular"] = "Thông tư 9", ["ValidFrom"] = "01/01/2027" })).StatusCode);
        var next = new Dictionary<string, string>
        {
            ["Code"] = "nd-9-2027", ["Name"] = "Nghị định 9/2027/NĐ-CP", ["ValidFrom"] = "01/07/2027", ["MaximumReappointments"] = "1", ["SupplementArticle"] = "Điều 1", ["RestartArticle"] = "Điều 2", ["ApologyArticle"] = "Điều 3",
            ["RefusalArticle"] = "Điều 4", ["NotEligibleArticle"] = "Điều 5", ["WithdrawalArticle"] = "",
        };
        Assert.Contains("id=\"WithdrawalArticle-error\"", await (await controller.SubmitAsync("/regimes/new", "", new(next))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await controller.SubmitAsync("/regimes/new", "", new(next) { ["WithdrawalArticle"] = "Điều 6" })).StatusCode);

        Assert.Contains("trực tuyến mức độ 4", page, StringComparison.Ordinal);
        Assert.Contains("công khai lý do", await counter.ReadAsync("/regimes?on=01/07/2026"), StringComparison.Ordinal);
        Dictionary<string, string> level = new() { ["Level"] = "Level3", ["Source"] = "Nghị định thử", ["Ends"] = "true", ["ValidFrom"] = "01/04/2021" };
        Assert.Contains("id=\"ValidFrom-error\"", await (await controller.SubmitAsync("/regimes/level", "", new(level))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/regimes?on=2021-06-01", (await controller.SubmitAsync("/regimes/level", "", new(level) { ["ValidFrom"] = "01/06/2021" })).Headers.Location?.OriginalString);
        Assert.DoesNotContain("trực tuyến mức độ 3", await counter.ReadAsync("/regimes?on=01/06/2021"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await controller.SubmitAsync("/regimes/pause", "", new() { ["Code"] = "lu-lut", ["Name"] = "chờ hết lũ lụt", ["Source"] = "Luật thử", ["ValidFrom"] = "01/06/2021" })).StatusCode);
        Assert.Contains("chờ hết lũ lụt", await counter.ReadAsync("/regimes?on=01/06/2021"), StringComparison.Ordinal);

        var (program, stranger) = (await web.ApiAsync(person), await web.ApiAsync(web.Province.Chair));
        (await program.GetAsync("regimes?on=khi")).Refused(HttpStatusCode.BadRequest, "api.day");
        var read = (await stranger.GetAsync("regimes?on=2027-07-01")).Ok().Json;
        Assert.Equal("nd-9-2027", read.GetProperty("code").GetString());
        Assert.Contains(read.GetProperty("timers").EnumerateArray(), t => t.GetProperty("kind").GetString() == "applicant-completion" && t.GetProperty("amount").GetInt32() == 15);
        var timer = new { regime = "nd-9-2027", kind = "online-answer", amount = 4, unit = "working-hour", source = "Điều 7", validFrom = "2027-08-01" };
        (await stranger.PostAsync("regimes/timers", timer)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await program.PostAsync("regimes/timers", timer with { amount = 0 })).Refused(HttpStatusCode.UnprocessableEntity, "regime.timer_amount");
        Assert.Equal("4 giờ làm việc", (await program.PostAsync("regimes/timers", timer)).Ok()["length"]);
        (await program.PostAsync("regimes/forms", new { kind = "register", number = "07", name = "Sổ", circular = "Thông tư 9", validFrom = "2020-01-01" })).Refused(HttpStatusCode.UnprocessableEntity, "regime.form_past");
        (await program.PostAsync("regimes/levels", new { level = "level4", source = "x", validFrom = "2020-01-01" })).Refused(HttpStatusCode.UnprocessableEntity, "regime.level_past");
        (await program.PostAsync("regimes/pauses", new { code = "lu-lut", source = "x", ends = true, validFrom = "2021-05-01" })).Refused(HttpStatusCode.UnprocessableEntity, "regime.pause_later");
        Assert.Equal("level1", (await stranger.GetAsync("regimes?on=2021-06-01")).Ok().Json.GetProperty("levels")[0].GetProperty("level").GetString());
        (await program.PostAsync("regimes", new { code = "nd-9-2027", name = "x" })).Refused(HttpStatusCode.UnprocessableEntity, "regime.code_taken");
    }
}
