using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

public sealed class PagingTests
{
    [Fact]
    public async Task The_first_page_leads_on_and_the_last_one_back()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        for (var i = 0; i < 51; i++)
        {
            await web.House.ReceiveAsync();
        }

        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var first = await counter.ReadAsync("/dossiers");
        var next = first.Split("rel=\"next\" href=\"")[1].Split('"')[0];
        var last = await counter.ReadAsync(next);

        Assert.DoesNotContain("Về trang đầu", first, StringComparison.Ordinal);
        Assert.Single(last.Split("data-label=\"Trạng thái\"")[1..]);
        Assert.Contains("Về trang đầu", last, StringComparison.Ordinal);
        Assert.DoesNotContain("Trang sau", last, StringComparison.Ordinal);
    }
}
