using System.Net;
using System.Text.RegularExpressions;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

/// <summary>What is searched for stands in no address, and still survives paging, back and reload.</summary>
public sealed partial class SearchTests
{
    [Theory, EachDatabase]
    public async Task A_code_opens_its_dossier_and_a_name_is_found_without_standing_in_the_address(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var byCode = await counter.SubmitAsync("/work", "/search", new() { ["Q"] = received.Code.ToLowerInvariant() });
        Assert.Equal("/dossiers/" + received.Id, byCode.Headers.Location!.OriginalString);

        foreach (var words in new[] { "van dat", "0905123456", "054085000123" })
        {
            var list = (await counter.SubmitAsync("/work", "/search", new() { ["Q"] = words })).Headers.Location!.OriginalString;
            Assert.DoesNotContain(words, Uri.UnescapeDataString(list), StringComparison.Ordinal);
            Assert.Contains(received.Code, await counter.ReadAsync(list), StringComparison.Ordinal);
            Assert.Contains(received.Code, await counter.ReadAsync(list), StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Another_session_cannot_read_what_was_searched_for(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var list = (await counter.SubmitAsync("/work", "/search", new() { ["Q"] = "van dat" })).Headers.Location!.OriginalString;

        var again = await Browser.SignInAsync(web, web.Province.Counter);
        var page = await again.ReadAsync(list);

        Assert.DoesNotContain("van dat", page, StringComparison.Ordinal);
        Assert.DoesNotContain(received.Code, page, StringComparison.Ordinal);
        Assert.Contains("Lượt tìm này đã hết hạn", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_its_token_is_refused()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        Assert.Equal(HttpStatusCode.BadRequest, (await counter.SubmitAsync("/work", "/search", new() { ["Q"] = "dat" }, withToken: false)).StatusCode);
    }

    [Fact]
    public async Task The_name_of_a_page_goes_there()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        Assert.Equal("/dossiers/receive", (await counter.SubmitAsync("/work", "/search", new() { ["Q"] = "tiep nhan" })).Headers.Location!.OriginalString);
    }

    [Theory, EachDatabase]
    public async Task No_page_puts_a_name_a_telephone_or_a_number_into_an_address(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.InProcessingAsync();
        var people = new[] { web.Province.Counter, web.Province.Specialist, web.Province.Head, web.Province.Chair };
        foreach (var person in people)
        {
            var browser = await Browser.SignInAsync(web, person);
            var list = (await browser.SubmitAsync("/work", "/search", new() { ["Q"] = "van dat" })).Headers.Location!.OriginalString;
            foreach (var address in new[] { "/work", "/dossiers", list, "/dossiers/" + received.Id, "/late", "/apologies", "/print/receipt/" + received.Id, "/print/control/" + received.Id })
            {
                var page = await browser.ReadAsync(address);
                Assert.Empty(Exposed(page));
                Assert.Empty(TypedIntoAddresses(page));
            }
        }

        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        Assert.Empty(TypedIntoAddresses(await counter.ReadAsync("/dossiers/receive?versionId=" + web.Province.VersionId)));
        Assert.Empty(TypedIntoAddresses(await counter.ReadAsync("/dossiers/receive")));
    }

    [Theory]
    [InlineData("<a href=\"/dossiers?q=Nguy%E1%BB%85n+V%C4%83n+%C4%90%E1%BA%A5t\">")]
    [InlineData("<a data-hx-get=\"/x?phone=0905123456\">")]
    public void An_address_that_names_somebody_would_be_found(string page) => Assert.NotEmpty(Exposed(page));

    [Fact]
    public void A_form_that_types_into_its_address_would_be_found() =>
        Assert.NotEmpty(TypedIntoAddresses("<form action=\"/dossiers\" method=\"get\"><input name=\"q\" type=\"search\"></form>"));

    static List<string> Exposed(string page) => [.. Address().Matches(page).Select(m => Uri.UnescapeDataString(m.Groups[1].Value.Replace('+', ' ')))
        .Where(a => a.Contains("Nguyễn", StringComparison.Ordinal) || a.Contains("Văn Đất", StringComparison.Ordinal) || a.Contains("0905123456", StringComparison.Ordinal) || a.Contains("054085000123", StringComparison.Ordinal))];

    // What a person types into a form that is read with GET ends up in the address; only words that name nobody may.
    static List<string> TypedIntoAddresses(string page) => [.. GetForm().Matches(page)
        .SelectMany(f => Typed().Matches(f.Value)).Select(i => i.Groups[1].Value).Where(n => n is not ("Q" or "From" or "To" or "versionId"))];

    [GeneratedRegex("(?:href|action|formaction|src|data-hx-get|hx-get|data-hx-push-url)=[\"']([^\"']*)[\"']")]
    private static partial Regex Address();

    [GeneratedRegex("<form(?![^>]*method=\"post\")[^>]*>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex GetForm();

    [GeneratedRegex("<(?:input|textarea)(?![^>]*type=\"(?:hidden|checkbox|radio)\")[^>]*name=\"([^\"]+)\"")]
    private static partial Regex Typed();
}
