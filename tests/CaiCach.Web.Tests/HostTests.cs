using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests;

public sealed class HostTests
{
    [Theory, AnyDatabase]
    public async Task A_page_that_is_not_public_asks_for_a_sign_in(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);

        var answer = await web.Client().GetAsync("/dossiers");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }
}
