using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

/// <summary>The page of the kit: only where it was asked for, and every part alive on it.</summary>
public sealed class KitPageTests
{
    [Fact]
    public async Task In_production_it_is_not_there()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");

        Assert.Equal(HttpStatusCode.NotFound, (await web.Client().GetAsync("/kit")).StatusCode);
    }

    [Fact]
    public async Task Where_it_is_on_every_part_shows_itself_and_the_form_refuses_asks_and_takes_back()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", new Dictionary<string, string> { ["Kit:Page"] = "true" });
        var developer = await Browser.SignInAsync(web, web.Province.Counter);

        var page = await developer.ReadAsync("/kit");
        foreach (var part in new[] { "class=\"empty\"", "class=\"timeline\"", "class=\"deadline\"", "class=\"figures\"", "class=\"pager\"", "class=\"chip\"", "card changed", "id=\"how-kit.example\"", "<form-keys version=" })
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }

        var refused = await developer.SubmitAsync("/kit", "/kit", new() { ["Name"] = "", ["BornOn"] = "31/02/2000" });
        var told = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("href=\"#Name\"", told, StringComparison.Ordinal);
        Assert.Contains("value=\"31/02/2000\"", told, StringComparison.Ordinal);

        var question = WebUtility.HtmlDecode(await (await developer.SubmitAsync("/kit", "/kit", new() { ["Name"] = "Hạnh" })).Content.ReadAsStringAsync());
        Assert.Contains("Làm việc mẫu này?", question, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await developer.PostFormAsync(question, new() { ["Confirm"] = "yes" })).StatusCode);
        Assert.Contains("data-undo=\"10\"", await developer.ReadAsync("/kit"), StringComparison.Ordinal);
    }
}
