using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Dossiers;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Final actions ask on a page of their own; what is not final can be taken back for ten seconds; a second saver sees what changed.</summary>
public sealed partial class ConfirmTests
{
    [Theory, AnyDatabase]
    public async Task A_withdrawal_asks_first_says_what_follows_and_keeps_what_was_typed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var page = "/dossiers/" + received.Id;

        var asked = await counter.SubmitAsync(page, "Withdraw", new() { ["Text"] = "Người nộp đổi ý" });
        var question = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Contains("không chạy tiếp được nữa", question, StringComparison.Ordinal);
        Assert.Equal(DossierState.Accepted, (await web.House.DossierAsync(received.Id)).State);

        var back = await counter.PostFormAsync(question, new() { ["Confirm"] = "back" });
        Assert.Contains("Người nộp đổi ý", WebUtility.HtmlDecode(await back.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(DossierState.Accepted, (await web.House.DossierAsync(received.Id)).State);

        var done = await counter.PostFormAsync(question, new() { ["Confirm"] = "yes" });
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(DossierState.Withdrawn, (await web.House.DossierAsync(received.Id)).State);
    }

    [Fact]
    public async Task What_is_incomplete_is_said_before_it_is_asked()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var answer = await counter.SubmitAsync("/dossiers/" + received.Id, "Withdraw", new() { ["Text"] = " " });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Hãy ghi lý do rút.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_hand_over_offers_to_be_taken_back_and_is_taken_back(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var page = "/dossiers/" + received.Id;
        await counter.SubmitAsync(page, "HandOver", []);

        var undo = UndoForm().Match(await counter.ReadAsync(page)).Value;
        Assert.Contains("Hoàn tác", undo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await counter.PostFormAsync(undo, [])).StatusCode);

        Assert.Equal(DossierState.Accepted, (await web.House.DossierAsync(received.Id)).State);
        var after = await counter.ReadAsync(page);
        Assert.Contains("rút lại việc chuyển", after, StringComparison.Ordinal);
        Assert.DoesNotContain("data-undo", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_late_it_is_refused_in_words()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var page = "/dossiers/" + received.Id;
        await counter.SubmitAsync(page, "HandOver", []);
        var undo = UndoForm().Match(await counter.ReadAsync(page)).Value;

        web.House.Clock.Advance(TimeSpan.FromMinutes(1));
        var answer = await counter.PostFormAsync(undo, []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Đã quá 10 giây", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(DossierState.HandedOver, (await web.House.DossierAsync(received.Id)).State);
    }

    [Theory, AnyDatabase]
    public async Task A_second_saver_sees_what_the_first_one_did_and_what_he_himself_typed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.InProcessingAsync();
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);
        var page = "/dossiers/" + received.Id;
        var mine = await specialist.ReadAsync(page);
        await web.House.WithAsync<CaiCach.Dossiers.Processing.SubmitDossierResult>(async u => TestDossiers.Value(await u.RunAsync(
            new() { DossierId = received.Id, Kind = ResultKind.Granted, Summary = "Trình trước" }, await web.House.AsAsync(web.Province.Head), default)));

        var answer = await specialist.SubmitAsync(page, "Submit", new() { ["Kind"] = "Granted", ["Text"] = "Tôi gõ rất lâu", ["Version"] = Version().Match(mine).Groups[1].Value });
        var told = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Đã đổi trong lúc bạn làm", told, StringComparison.Ordinal);
        Assert.Contains("Trình trước", told[told.IndexOf("Đã đổi trong lúc bạn làm", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Tôi gõ rất lâu", told, StringComparison.Ordinal);
    }

    [GeneratedRegex("<form[^>]*data-undo.*?</form>", RegexOptions.Singleline)]
    private static partial Regex UndoForm();

    [GeneratedRegex("name=\"Version\" value=\"([^\"]+)\"")]
    private static partial Regex Version();
}
