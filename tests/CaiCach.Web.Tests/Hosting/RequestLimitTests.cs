using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;
using CaiCach.Web.Tests.Pages;

namespace CaiCach.Web.Tests.Hosting;

/// <summary>All test clients share one network address, as an office does.</summary>
public sealed class RequestLimitTests
{
    [Fact]
    public async Task One_busy_officer_is_stopped_and_the_office_behind_the_same_address_is_not()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", With("RequestsPerMinute", 4));
        var (busy, colleague) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Specialist));
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/work")).StatusCode);
        }

        var stopped = await busy.GetAsync("/work");
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.InRange(stopped.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Hãy chờ một phút", WebUtility.HtmlDecode(await stopped.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await colleague.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await new Browser(web.Client()).GetAsync("/status")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/css/theme.css")).StatusCode);
    }

    [Fact]
    public async Task Programs_are_counted_by_whom_they_act_for()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", With("RequestsPerMinute", 2));
        var (one, two, other) = (await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Specialist));
        (await one.GetAsync("dossiers")).Ok();
        (await two.GetAsync("dossiers")).Ok();

        (await one.GetAsync("dossiers")).Refused(HttpStatusCode.TooManyRequests, "api.too_many");
        (await other.GetAsync("dossiers")).Ok();
    }

    [Fact]
    public async Task Strangers_at_one_address_are_counted_together()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", With("AnonymousRequestsPerMinute", 8));
        var officer = await Browser.SignInAsync(web, web.Province.Counter);
        HttpStatusCode last = default;
        for (var i = 0; i < 9; i++)
        {
            last = (await new Browser(web.Client()).GetAsync("/status")).StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        (await new ApiClient(web.Client(), "caicach_sai").GetAsync("dossiers")).Refused(HttpStatusCode.TooManyRequests, "api.too_many");
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/work")).StatusCode);
    }

    [Fact]
    public async Task Attempts_on_one_account_are_few_and_do_not_stop_the_others()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", With("SignInsPerAccountPerMinute", 2));
        var (name, colleague) = (await Browser.GivePasswordAsync(web, web.Province.Counter), await Browser.GivePasswordAsync(web, web.Province.Specialist));
        foreach (var account in new[] { name, "khong.co.ai" })
        {
            for (var i = 0; i < 2; i++)
            {
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(account, "không phải")).StatusCode);
            }

            var stopped = await new Browser(web.Client()).SignInAsync(account.ToUpperInvariant());
            var page = WebUtility.HtmlDecode(await stopped.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
            Assert.Contains("Quá nhiều lần đăng nhập", page, StringComparison.Ordinal);
            Assert.Contains(account.ToUpperInvariant(), page, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(colleague)).StatusCode);
    }

    [Fact]
    public async Task Attempts_from_one_address_are_many_but_not_without_end()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", With("SignInsPerMinute", 3));
        HttpStatusCode last = default;
        for (var i = 0; i < 4; i++)
        {
            last = (await new Browser(web.Client()).SignInAsync($"ai.do.{i}")).StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    static Dictionary<string, string> With(string limit, int value) => new() { ["Limits:" + limit] = value.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
