using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Officials;
using CaiCach.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Web.Tests.Pages;

/// <summary>One person at a browser without script: cookies, forms with their hidden fields, redirects shown.</summary>
public sealed partial class Browser(HttpClient client)
{
    public const string Password = "mật khẩu thử nghiệm";

    public static async Task<Browser> SignInAsync(WebHouse web, Person person)
    {
        var name = await GivePasswordAsync(web, person);
        var browser = new Browser(web.Client());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(name)).StatusCode);
        return browser;
    }

    /// <summary>Gives the person the test's password; returns the user name.</summary>
    public static async Task<string> GivePasswordAsync(WebHouse web, Person person)
    {
        await using var scope = web.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var official = await db.Set<Official>().SingleAsync(o => o.Id == person.OfficialId);
        official.PasswordHash = new PasswordHasher<Official>().HashPassword(official, Password);
        official.SecurityStamp ??= "stamp";
        await db.SaveChangesAsync();
        return official.UserName!;
    }

    /// <summary>Fills the sign-in form.</summary>
    public Task<HttpResponseMessage> SignInAsync(string userName, string password = Password) =>
        SubmitAsync("/sign-in", "", new() { ["UserName"] = userName, ["Password"] = password });

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    public async Task<string> ReadAsync(string address)
    {
        var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Posts a form of a page with the token that the page gave: to a handler of the page, or to another address that begins with a slash.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, string handler, Dictionary<string, string> fields, bool withToken = true)
    {
        var page = await ReadAsync(address);
        if (withToken)
        {
            fields["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value;
        }

        if (Key().Match(page) is { Success: true } key)
        {
            fields.TryAdd("CommandKey", key.Groups[1].Value);
        }

        if (Version().Match(page) is { Success: true } version)
        {
            fields.TryAdd("Version", version.Groups[1].Value);
        }

        if (Stamp().Match(page) is { Success: true } stamp)
        {
            fields.TryAdd("Stamp", stamp.Groups[1].Value);
        }

        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(
            handler.Length == 0 ? address : handler[0] == '/' ? handler : $"{address}?handler={handler}", form);
    }

    /// <summary>Posts a form with a file to a handler of the page.</summary>
    public async Task<HttpResponseMessage> SubmitFileAsync(string address, string handler, Dictionary<string, string> fields, string name, string fileName, byte[] content)
    {
        var page = await ReadAsync(address);
        fields["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value;
        fields.TryAdd("CommandKey", Key().Match(page).Groups[1].Value);
        fields.TryAdd("Version", Version().Match(page).Groups[1].Value);
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent(content), name, fileName);
        return await client.PostAsync($"{address}?handler={handler}", form);
    }

    /// <summary>Posts the first form of a fragment: its hidden fields, and what is added.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string fragment, Dictionary<string, string> fields)
    {
        var start = Posted().Match(fragment);
        var inner = fragment[start.Index..fragment.IndexOf("</form>", start.Index, StringComparison.Ordinal)];
        foreach (Match hidden in Hidden().Matches(inner))
        {
            fields.TryAdd(hidden.Groups[1].Value, WebUtility.HtmlDecode(hidden.Groups[2].Value));
        }

        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(WebUtility.HtmlDecode(start.Groups[1].Value), form);
    }

    [GeneratedRegex("<form method=\"post\" action=\"(?!/search|/sign-out)([^\"]+)\"")]
    private static partial Regex Posted();

    [GeneratedRegex("<input(?=[^>]*type=\"hidden\")[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"CommandKey\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"Stamp\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Stamp();

    [GeneratedRegex("name=\"Version\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Version();
}
