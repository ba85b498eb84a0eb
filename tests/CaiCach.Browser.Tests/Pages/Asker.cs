using System.Net;
using System.Text.RegularExpressions;

namespace CaiCach.Browser.Tests.Pages;

/// <summary>Asks for pages with a person's session and without a browser: enough to know who may open a page and for whom it holds most.</summary>
sealed partial class Asker : IDisposable
{
    readonly HttpClient client;

    Asker(HttpClient client) => this.client = client;

    public static async Task<Asker> OfAsync(Visitor visitor, Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = address };
        if (await visitor.Context.CookiesAsync() is { Count: > 0 } cookies)
        {
            client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Name}={c.Value}")));
        }

        return new Asker(client);
    }

    /// <summary>How much the page holds to fill in and press, then to read.</summary>
    /// <returns>Nought when this person is not shown it; null when it is closed to this person whatever record it shows.</returns>
    public async Task<int?> HoldsAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return answer.StatusCode == HttpStatusCode.Forbidden ? null : 0;
        }

        var text = await answer.Content.ReadAsStringAsync();
        return text.Length + (10_000 * Controls().Count(text));
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("<(input(?! type=\"hidden)|select|textarea|button)")]
    private static partial Regex Controls();
}
