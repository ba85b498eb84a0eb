namespace CaiCach.Web.Tests;

public sealed class CompressionTests
{
    [Theory]
    [InlineData("/status", "none", true)]
    [InlineData("/status", "same-origin", true)]
    [InlineData("/status", "same-site", false)]
    [InlineData("/status", "cross-site", false)]
    [InlineData("/status", null, false)]
    [InlineData("/css/theme.css", null, true)]
    [InlineData("/lib/icons/sprite.svg", "cross-site", true)]
    public async Task A_page_that_another_site_asked_for_is_not_compressed(string address, string? site, bool compressed)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "br");
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        var answer = await web.Client().SendAsync(request);

        Assert.Equal(compressed ? ["br"] : [], answer.Content.Headers.ContentEncoding);
    }
}
