using System.Net;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Officials;
using CaiCach.TestKit;
using CaiCach.Organisations.Mornings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Web.Tests.Pages.Account;

public sealed class MailTests
{
    static readonly Dictionary<string, string> Mail = new() { ["Smtp:Host"] = "127.0.0.1", ["Smtp:From"] = "motcua@example.vn" };

    [Theory, AnyDatabase]
    public async Task A_person_writes_the_address_and_switches_the_letter_off_and_on(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var person = web.Province.Specialist;
        var browser = await Browser.SignInAsync(web, person);
        Assert.Contains("Chưa có thư nào được gửi.", await browser.ReadAsync("/account"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(browser, " chuyen@phuyen.gov.vn ", true)).StatusCode);
        Assert.Equal(("chuyen@phuyen.gov.vn", false), await StoredAsync(web, person));
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(browser, "chuyen@phuyen.gov.vn", false)).StatusCode);
        Assert.Equal(("chuyen@phuyen.gov.vn", true), await StoredAsync(web, person));
        Assert.DoesNotContain("checked=\"checked\"", await browser.ReadAsync("/account"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(browser, "", false)).StatusCode);
        Assert.Equal((null, true), await StoredAsync(web, person));
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(3, await db.Set<AuditEntry>().CountAsync(e => e.Action == "official.change-own-mail" && e.OfficialId == person.OfficialId)));

        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        Assert.Contains("Đổi thư điện tử, thư buổi sáng</b>: chưa có → chuyen@phuyen.gov.vn; nhận thư buổi sáng", await administrator.ReadAsync("/administration/officials/" + person.OfficialId), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khong-phai", true, "ten@mien.vn")]
    [InlineData("chuyên@phuyen.gov.vn", true, "ten@mien.vn")]
    [InlineData("Chuyên <a@b.vn>", true, "ten@mien.vn")]
    [InlineData("a@b", true, "ten@mien.vn")]
    [InlineData("", true, "bỏ chọn nhận thư")]
    public async Task An_address_that_will_not_do_is_refused_beside_its_field(string typed, bool wanted, string reason)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var browser = await Browser.SignInAsync(web, web.Province.Specialist);

        var answer = await SaveAsync(browser, typed, wanted);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"Email-error\"", page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
        Assert.Equal((null, false), await StoredAsync(web, web.Province.Specialist));
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_changed()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var browser = await Browser.SignInAsync(web, web.Province.Specialist);

        var answer = await browser.SubmitAsync("/account", "Mail", new() { ["Email"] = "a@example.vn", ["IsWanted"] = "true" }, withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal((null, false), await StoredAsync(web, web.Province.Specialist));
    }

    [Theory, AnyDatabase]
    public async Task The_page_says_when_the_last_letter_went(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider, Mail);
        await web.House.AddressAsync(web.Province.Specialist);
        var (_, task) = await web.House.IssuedPlanAsync();
        await web.House.AssignAsync(task);
        web.House.Clock.Set(new DateTime(2021, 5, 5, 7, 0, 0));
        var browser = await Browser.SignInAsync(web, web.Province.Specialist);
        await using (var scope = web.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SendMornings>().RunAsync(
                new SendMorningsOptions { Day = new DateOnly(2021, 5, 5) }, TestMornings.System, default);
        }

        Assert.Contains("Thư gần nhất: sáng 05/05/2021, đang chờ gửi.", await browser.ReadAsync("/account"), StringComparison.Ordinal);
        var page = await browser.ReadAsync("/plans/tasks/" + task);
        Assert.Contains("đã báo cáo thủ trưởng cơ quan chủ trì: Đỗ Chủ Tịch", page, StringComparison.Ordinal);
        Assert.Contains("Quá hạn 5 ngày, hạn 30/04/2021 · không qua thư", page, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task An_administrator_writes_addresses_with_a_reason(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var person = web.Province.Specialist;
        var (administrator, page) = (await Browser.SignInAsync(web, web.Province.Administrator), "/administration/officials/" + person.OfficialId);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ActAsync("chuyen@example.vn", "")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ActAsync("chuyen", "Theo đề nghị")).StatusCode);
        Assert.Equal((null, false), await StoredAsync(web, person));
        Assert.Equal(HttpStatusCode.Redirect, (await ActAsync("chuyen@example.vn", "Theo đề nghị")).StatusCode);
        Assert.Equal(("chuyen@example.vn", false), await StoredAsync(web, person));
        Assert.Contains("Đổi thư điện tử của cán bộ</b>: chưa có → chuyen@example.vn", await administrator.ReadAsync(page), StringComparison.Ordinal);

        Dictionary<string, string> fields = new() { ["UserName"] = "cv.moi", ["FullName"] = "Đặng Thị Mới", ["Reason"] = "QĐ 12/QĐ-UBND", ["Email"] = "cv.moi@" };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.SubmitAsync("/administration/officials/new", "", fields)).StatusCode);
        fields["Email"] = "cv.moi@example.vn";
        Assert.Equal(HttpStatusCode.OK, (await administrator.SubmitAsync("/administration/officials/new", "", fields)).StatusCode);
        await web.House.WithAsync<AppDb>(async db => Assert.Equal("cv.moi@example.vn", (await db.Set<Official>().SingleAsync(o => o.UserName == "cv.moi")).Email));

        Task<HttpResponseMessage> ActAsync(string email, string reason) =>
            administrator.SubmitAsync(page, "", new() { ["Act"] = "ChangeEmail", ["Email"] = email, ["Reason"] = reason });
    }

    static Task<HttpResponseMessage> SaveAsync(Browser browser, string email, bool wanted)
    {
        Dictionary<string, string> fields = new() { ["Email"] = email };
        if (wanted)
        {
            fields["IsWanted"] = "true";
        }

        return browser.SubmitAsync("/account", "Mail", fields);
    }

    static Task<(string? Email, bool IsOff)> StoredAsync(WebHouse web, Person person) => web.House.WithAsync<AppDb, (string?, bool)>(async db =>
        await db.Set<Official>().AsNoTracking().SingleAsync(o => o.Id == person.OfficialId) is var o ? (o.Email, o.NoMorningMail) : default);
}
