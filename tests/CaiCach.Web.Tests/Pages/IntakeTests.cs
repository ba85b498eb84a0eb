using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Data;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages;

/// <summary>The counter's minute: find the procedure, let the number say who it is, accept, print, next.</summary>
public sealed class IntakeTests
{
    [Theory]
    [InlineData("054085000123||Nguyễn Văn Đất|01011985|Nam|12 Lê Lợi, phường 3|01052021", true)]
    [InlineData("054085000123", false)]
    [InlineData("05408500012|x|Nguyễn|01011985|Nam|12 Lê Lợi|01052021", false)]
    [InlineData("||||||", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_scanned_card_is_taken_apart(string? line, bool isCard)
    {
        Assert.Equal(isCard, CitizenCard.TryRead(line, out var card));
        if (isCard)
        {
            Assert.Equal(("054085000123", "Nguyễn Văn Đất", "12 Lê Lợi, phường 3"), (card!.Number, card.Name, card.Address));
        }
    }

    [Theory, AnyDatabase]
    public async Task The_number_fills_in_what_an_earlier_dossier_of_this_agency_says_and_overwrites_nothing(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var filled = await ReadAsync(counter.SubmitAsync(Address(web), "/dossiers/receive?handler=Person", Form(web, new() { ["Applicant.Number"] = "0540 8500 0123", ["Applicant.Phone"] = "0911222333" })));

        Assert.Equal("Nguyễn Văn Đất", Value(filled, "Applicant.Name"));
        Assert.Equal("12 Lê Lợi, phường 3", Value(filled, "Applicant.Address"));
        Assert.Equal("0911222333", Value(filled, "Applicant.Phone"));
        Assert.Contains("Đã điền theo hồ sơ nhận ngày 01/04/2021", filled, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task Another_agency_learns_nothing_from_a_number(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.ReceiveAsync();
        var stranger = await Browser.SignInAsync(web, web.Province.DepartmentCounter);

        var page = await ReadAsync(stranger.SubmitAsync(Address(web), "/dossiers/receive?handler=Person", Form(web, new() { ["Applicant.Number"] = "054085000123" })));

        Assert.Contains("Chưa có hồ sơ nào của số này", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Văn Đất", page, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task Enter_after_a_scan_fills_in_and_accepts_nothing(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var page = await ReadAsync(counter.SubmitAsync(Address(web), "/dossiers/receive", Form(web, new() { ["Applicant.Number"] = "054085000123||Nguyễn Văn Đất|01011985|Nam|12 Lê Lợi|01052021" })));

        Assert.Equal("054085000123", Value(page, "Applicant.Number"));
        Assert.Equal("Nguyễn Văn Đất", Value(page, "Applicant.Name"));
        Assert.Equal(0, await web.House.WithAsync<AppDb, int>(db => db.Set<CaiCach.Dossiers.Dossier>().CountAsync()));
    }

    [Theory, AnyDatabase]
    public async Task After_accepting_the_receipt_waits_to_be_printed_and_leads_to_the_next_person(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var accepted = await counter.SubmitAsync(Address(web), "/dossiers/receive", Form(web, new()
        {
            ["Applicant.Number"] = "054085000123", ["Applicant.Name"] = "Nguyễn Văn Đất", ["Papers[0].Ticked"] = "true", ["Papers[0].Name"] = "Đơn", ["Papers[0].Originals"] = "1",
        }));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        var receipt = await counter.ReadAsync(accepted.Headers.Location!.OriginalString);

        Assert.StartsWith("/print/receipt/", accepted.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Contains("data-print autofocus>In giấy hẹn", receipt, StringComparison.Ordinal);
        Assert.Contains("href=\"/dossiers/receive\" data-key=\"n\"", receipt, StringComparison.Ordinal);
        Assert.Contains($"data-draft-done=\"receive-{web.Province.VersionId}\"", receipt, StringComparison.Ordinal);
        Assert.Contains("Đã tiếp nhận H45.20-210401-0001", receipt, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task The_same_form_sent_twice_is_one_dossier(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var key = Value(await counter.ReadAsync(Address(web)), "CommandKey");
        Dictionary<string, string> Fields() => Form(web, new()
        {
            ["CommandKey"] = key, ["Applicant.Number"] = "054085000123", ["Applicant.Name"] = "Nguyễn Văn Đất", ["Papers[0].Ticked"] = "true", ["Papers[0].Name"] = "Đơn", ["Papers[0].Originals"] = "1",
        });

        var first = await counter.SubmitAsync(Address(web), "/dossiers/receive", Fields());
        var again = await counter.SubmitAsync(Address(web), "/dossiers/receive", Fields());

        Assert.Equal(32, key.Length);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await web.House.WithAsync<AppDb, int>(db => db.Set<CaiCach.Dossiers.Dossier>().CountAsync()));
    }

    [Theory, AnyDatabase]
    public async Task Enter_takes_the_only_procedure_that_is_left(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var sent = await counter.GetAsync("/dossiers/receive?Q=dkb&Pick=true");
        Assert.Equal("/dossiers/receive?versionId=" + web.Province.VersionId, sent.Headers.Location!.OriginalString);

        // While it is typed, nothing is taken.
        Assert.Contains("Đăng ký biến động đất đai", await counter.ReadAsync("/dossiers/receive?Q=dkb"), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_refusal_at_the_counter_asks_first_and_keeps_the_whole_form(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var question = await ReadAsync(counter.SubmitAsync(Address(web), "/dossiers/receive?handler=Refuse", Form(web, new()
        {
            ["Applicant.Number"] = "054085000123", ["Applicant.Name"] = "Nguyễn Văn Đất", ["Reason"] = "Không thuộc thẩm quyền",
        })));
        Assert.Contains("Từ chối tiếp nhận?", question, StringComparison.Ordinal);

        var back = await ReadAsync(counter.PostFormAsync(question, new() { ["Confirm"] = "back" }));
        Assert.Equal("Nguyễn Văn Đất", Value(back, "Applicant.Name"));
        Assert.Contains("Không thuộc thẩm quyền", back, StringComparison.Ordinal);

        var done = await counter.PostFormAsync(question, new() { ["Confirm"] = "yes" });
        Assert.StartsWith("/print/intake-slip/", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_the_session_keeps_it()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var (kept, left) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Counter));

        web.House.Clock.Advance(TimeSpan.FromMinutes(28));
        Assert.Equal(HttpStatusCode.NoContent, (await kept.GetAsync("/session")).StatusCode);
        web.House.Clock.Advance(TimeSpan.FromMinutes(28));

        Assert.Equal(HttpStatusCode.OK, (await kept.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await left.GetAsync("/work")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await left.GetAsync("/session")).StatusCode);
    }

    static string Address(WebHouse web) => "/dossiers/receive?versionId=" + web.Province.VersionId;

    static Dictionary<string, string> Form(WebHouse web, Dictionary<string, string> fields)
    {
        fields["VersionId"] = web.Province.VersionId.ToString();
        fields["Sets"] = "1";
        return fields;
    }

    static async Task<string> ReadAsync(Task<HttpResponseMessage> answer)
    {
        var response = await answer;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    static string Value(string page, string name) => Regex.Match(page, $"name=\"{Regex.Escape(name)}\"[^>]*value=\"([^\"]*)\"").Groups[1].Value;
}
