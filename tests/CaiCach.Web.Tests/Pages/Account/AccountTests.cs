using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Sessions;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages.Account;

public sealed partial class AccountTests
{
    const string Better = "một câu dễ nhớ hơn";

    [Theory, AnyDatabase]
    public async Task Another_password_ends_the_other_sessions(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (here, there) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Counter));
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        Assert.Equal(HttpStatusCode.Redirect, (await ChangeAsync(here, Browser.Password, Better)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(name, Better)).StatusCode);
        Assert.Contains("official.change-password", await ActionsAsync(web, web.Province.Counter));
    }

    [Theory]
    [InlineData("không phải", Better, Better, "Mật khẩu đang dùng không đúng")]
    [InlineData(Browser.Password, "ngắn quá", "ngắn quá", "ít nhất 12 ký tự")]
    [InlineData(Browser.Password, "123456789012", "123456789012", "chỉ gồm chữ số")]
    [InlineData(Browser.Password, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "lặp quá ít")]
    [InlineData(Browser.Password, "nguyen.thi.tiep.nhan", "nguyen.thi.tiep.nhan", "chứa tên đăng nhập")]
    [InlineData(Browser.Password, Browser.Password, Browser.Password, "phải khác")]
    [InlineData(Browser.Password, Better, "một câu gõ nhầm", "không giống nhau")]
    public async Task A_password_that_will_not_do_changes_nothing(string old, string chosen, string again, string reason)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var browser = await Browser.SignInAsync(web, web.Province.Counter);

        var answer = await ChangeAsync(browser, old, chosen, again);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("official.change-password", await ActionsAsync(web, web.Province.Counter));
    }

    [Theory, AnyDatabase]
    public async Task Wrong_old_passwords_lock_like_wrong_sign_ins(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        for (var i = 0; i < 5; i++)
        {
            await ChangeAsync(browser, "không phải", Better);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ChangeAsync(browser, Browser.Password, Better)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_person_ends_a_session_left_open_elsewhere_but_nobody_elses(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (here, there) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Counter));
        var stranger = await Browser.SignInAsync(web, web.Province.Specialist);
        var others = SessionId().Matches(await here.ReadAsync("/account")).Select(m => m.Groups[1].Value).ToList();
        var session = Assert.Single(others);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.SubmitAsync("/account", "EndSession", new() { ["SessionId"] = session })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await here.SubmitAsync("/account", "EndSession", new() { ["SessionId"] = session })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/work")).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_person_with_two_posts_chooses_the_one_to_act_from(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (province, second) = (web.Province, Guid.Empty);
        await web.House.WithAsync<AppDb>(async db =>
        {
            var post = new Post { Id = Ids.New(LocalClock.ToInstant(TestHouse.Morning)), OfficialId = province.Counter.OfficialId, UnitId = province.DepartmentDivision.Id, Role = Role.Clerk, Title = "Văn thư kiêm nhiệm", ValidFrom = LocalClock.ToInstant(TestHouse.Morning) };
            second = post.Id;
            db.Add(post);
            await db.SaveChangesAsync();
        });
        var browser = await Browser.SignInAsync(web, province.Counter);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync("/account", "SwitchPost", new() { ["PostId"] = province.Chair.PostId.ToString() })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync("/account", "SwitchPost", new() { ["PostId"] = second.ToString() })).StatusCode);

        await web.House.WithAsync<AppDb>(async db => Assert.Equal(second, (await db.Set<SignInSession>().SingleAsync()).PostId));
        Assert.Contains("Văn phòng · Sở Giáo dục và Đào tạo", await browser.ReadAsync("/work"), StringComparison.Ordinal);
        Assert.Contains("official.switch-post", await ActionsAsync(web, province.Counter));
    }

    [Theory, AnyDatabase]
    public async Task A_token_is_shown_once_works_and_is_revoked_by_its_owner_only(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (browser, stranger) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Specialist));

        var answer = await browser.SubmitAsync("/account", "CreateToken", new() { ["Name"] = "Đồng bộ sổ", ["Days"] = "30" });
        var token = Token().Match(await answer.Content.ReadAsStringAsync()).Value;
        var program = new ApiClient(web.Client(), token);
        (await program.GetAsync("dossiers")).Ok();

        var page = await browser.ReadAsync("/account");
        Assert.DoesNotContain(token, page, StringComparison.Ordinal);
        var id = TokenId().Match(page).Groups[1].Value;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync("/account", "RevokeToken", new() { ["TokenId"] = id })).StatusCode);
        (await program.GetAsync("dossiers")).Ok();
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync("/account", "RevokeToken", new() { ["TokenId"] = id })).StatusCode);
        (await program.GetAsync("dossiers")).Refused(HttpStatusCode.Unauthorized, "api.token");
    }

    [Theory, AnyDatabase]
    public async Task A_token_form_sent_twice_makes_one_token(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        var fields = new Dictionary<string, string> { ["Name"] = "Đồng bộ sổ", ["Days"] = "30", ["CommandKey"] = "một-khoá" };

        Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync("/account", "CreateToken", fields)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync("/account", "CreateToken", fields)).StatusCode);
        Assert.Equal(1, await web.House.WithAsync<AppDb, int>(db => db.Set<AccessToken>().CountAsync()));
    }

    [Theory]
    [InlineData("", "30", "1 đến 120 ký tự")]
    [InlineData("Đồng bộ", "0", "1 đến 366 ngày")]
    [InlineData("Đồng bộ", "nhiều", "1 đến 366 ngày")]
    public async Task A_token_form_filled_wrongly_says_where(string name, string days, string reason)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var browser = await Browser.SignInAsync(web, web.Province.Counter);

        var answer = await browser.SubmitAsync("/account", "CreateToken", new() { ["Name"] = name, ["Days"] = days });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    static Task<HttpResponseMessage> ChangeAsync(Browser browser, string old, string chosen, string? again = null) =>
        browser.SubmitAsync("/account/password", "", new() { ["Old"] = old, ["New"] = chosen, ["Again"] = again ?? chosen });

    static Task<List<string>> ActionsAsync(WebHouse web, Person person) => web.House.WithAsync<AppDb, List<string>>(db =>
        db.Set<AuditEntry>().Where(e => e.RecordKind == "official" && e.RecordId == person.OfficialId).Select(e => e.Action).ToListAsync());

    [GeneratedRegex("name=\"SessionId\" value=\"([^\"]+)\"")]
    private static partial Regex SessionId();

    [GeneratedRegex("name=\"TokenId\" value=\"([^\"]+)\"")]
    private static partial Regex TokenId();

    [GeneratedRegex("caicach_[0-9a-f]{64}")]
    private static partial Regex Token();
}
