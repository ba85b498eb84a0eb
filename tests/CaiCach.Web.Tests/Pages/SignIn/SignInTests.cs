using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Sessions;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages.SignIn;

public sealed partial class SignInTests
{
    [Theory, AnyDatabase]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour_and_look_like_an_unknown_name(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);
        var unknown = await RefusedAsync(web, "khong.co.ai", "một mật khẩu nào đó");
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(unknown, await RefusedAsync(web, name, "một mật khẩu nào đó"));
        }

        Assert.Equal(unknown, await RefusedAsync(web, name, Browser.Password));
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(5, await db.Set<AuditEntry>().CountAsync(e => e.Action == "official.fail-sign-in"))); // a locked account is not written to
        web.House.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
        for (var i = 0; i < 4; i++)
        {
            await RefusedAsync(web, name, "một mật khẩu nào đó");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
        await RefusedAsync(web, name, "một mật khẩu nào đó"); // counted from one again
        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task Wrong_passwords_sent_at_once_are_all_counted(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => RefusedAsync(web, name, "một mật khẩu nào đó")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task Two_sign_ins_at_once_are_two_sessions(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new Browser(web.Client()).SignInAsync(name)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(4, await db.Set<SignInSession>().CountAsync()));
    }

    [Theory, AnyDatabase]
    public async Task A_session_in_use_stays_and_an_idle_one_ends(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (used, idle) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Specialist));
        for (var i = 0; i < 3; i++)
        {
            web.House.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await used.GetAsync("/work")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await idle.GetAsync("/work")).StatusCode);
        web.House.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Redirect, (await used.GetAsync("/work")).StatusCode);
    }

    [Theory]
    [InlineData("/dossiers?q=1", "/dossiers?q=1")]
    [InlineData("https://elsewhere.example/", "/work")]
    [InlineData("//elsewhere.example/", "/work")]
    public async Task Sign_in_returns_to_the_page_asked_for_inside_the_house_only(string wanted, string opened)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        var answer = await new Browser(web.Client()).SubmitAsync("/sign-in", "", new() { ["UserName"] = name, ["Password"] = Browser.Password, ["ReturnUrl"] = wanted });

        Assert.Equal(opened, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_technical_administrator_begins_at_the_accounts_and_is_offered_no_search_of_dossiers()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var name = await Browser.GivePasswordAsync(web, web.Province.Administrator);
        var browser = new Browser(web.Client());

        Assert.Equal("/administration", (await browser.SignInAsync(name)).Headers.Location!.OriginalString);
        var page = await browser.ReadAsync("/administration");
        Assert.Contains("href=\"/administration/messages\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/account\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/dossiers\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/work\"", page, StringComparison.Ordinal);
    }

    /// <summary>What the page says about it; a password that was typed is never sent back.</summary>
    static async Task<string> RefusedAsync(WebHouse web, string name, string password)
    {
        var answer = await new Browser(web.Client()).SignInAsync(name, password);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain(password, page, StringComparison.Ordinal);
        return Summary().Match(page).Value;
    }

    [GeneratedRegex("<div class=\"error-summary.*?</div>", RegexOptions.Singleline)]
    private static partial Regex Summary();
}
