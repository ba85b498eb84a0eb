using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Dossiers.Receiving;
using CaiCach.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Web.Tests.Pages;

/// <summary>A name, a number, a telephone and an address that exist nowhere else are planted and looked for where they must not be.</summary>
public sealed partial class PersonalDataTests
{
    static readonly string[] Canaries = ["Hoàng Yến Canari", "Hoang Yen Canari", "hoang yen canari", "054185009876", "0987012345", "yen.canari@example.vn", "99 ngõ Canari"];

    [Theory, AnyDatabase]
    public async Task Nothing_personal_reaches_the_log_an_address_or_a_cache(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await ReceiveAsync(web);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);

        foreach (var address in new[] { "/work", "/dossiers", "/dossiers/" + received.Id, "/print/receipt/" + received.Id, "/late", "/apologies", "/dossiers/" + Guid.Empty })
        {
            var answer = await browser.GetAsync(address);
            Assert.True(answer.Headers.CacheControl?.NoStore, $"{address} may be cached");
            AssertClean(Addresses().Matches(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())).Select(m => Uri.UnescapeDataString(m.Value)), address);
        }

        // A refused form with everything typed wrongly, and a page that fails, say nothing either.
        await browser.SubmitAsync("/dossiers/" + received.Id, "Return", new() { ["Text"] = "Hoàng Yến Canari" });
        AssertClean(web.Log.Lines, "log");
    }

    [Fact]
    public async Task What_is_planted_in_the_log_is_found()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        web.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CaiCach.Twin").LogWarning("Not found: {Name}", Canaries[0]);

        Assert.Contains(web.Log.Lines, line => line.Contains(Canaries[0], StringComparison.Ordinal));
    }

    static void AssertClean(IEnumerable<string> lines, string where) =>
        Assert.Empty(lines.Where(line => Canaries.Any(c => line.Contains(c, StringComparison.OrdinalIgnoreCase))).Select(line => $"{where}: {line}"));

    static Task<ReceivedDossier> ReceiveAsync(WebHouse web) => web.House.WithAsync<ReceiveDossier, ReceivedDossier>(async receive => TestDossiers.Value(await receive.RunAsync(
        new ReceiveDossierOptions
        {
            AgencyId = web.Province.City.Id,
            VersionId = web.Province.VersionId,
            Applicant = new ApplicantOptions { Name = Canaries[0], Number = "054185009876", Address = "99 ngõ Canari", Phone = "0987012345", Email = "yen.canari@example.vn" },
            Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
        },
        await web.House.AsAsync(web.Province.Counter), default)));

    [GeneratedRegex("(?<=(?:href|src|action|formaction|hx-get)=\")[^\"]*")]
    private static partial Regex Addresses();
}
