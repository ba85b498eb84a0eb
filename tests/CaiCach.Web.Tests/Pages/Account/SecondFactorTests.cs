using System.Net;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.SecondFactors;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages.Account;

public sealed class SecondFactorTests
{
    [Theory, AnyDatabase]
    public async Task Once_on_the_password_alone_opens_nothing(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        var (phone, _) = await Phone.EnrolAsync(web, browser);
        web.House.Clock.Advance(TimeSpan.FromSeconds(30));
        var (other, name) = (new Browser(web.Client()), await Browser.GivePasswordAsync(web, web.Province.Counter));

        var first = await other.SignInAsync(name);
        Assert.Equal("/sign-in/second-step", first.Headers.Location!.OriginalString);
        foreach (var address in new[] { "/work", "/account", "/account/password", "/account/second-factor", "/dossiers" })
        {
            Assert.StartsWith("/sign-in", (await other.GetAsync(address)).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(other, phone.WrongCode)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(other, phone.Code)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/work")).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_code_is_accepted_once(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        var (phone, _) = await Phone.EnrolAsync(web, browser);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(await AfterPasswordAsync(web, name), phone.Code)).StatusCode); // it confirmed the enrolment
        web.House.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(await AfterPasswordAsync(web, name), phone.Code)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(await AfterPasswordAsync(web, name), phone.Code)).StatusCode);

        web.House.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = phone.Code;
        var both = await Task.WhenAll(StepAsync(await AfterPasswordAsync(web, name), code), StepAsync(await AfterPasswordAsync(web, name), code));
        Assert.Single(both, a => a.StatusCode == HttpStatusCode.Redirect);
    }

    [Theory, AnyDatabase]
    public async Task Five_wrong_codes_lock_even_with_the_right_password_between(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (phone, _) = await Phone.EnrolAsync(web, await Browser.SignInAsync(web, web.Province.Counter));
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);
        web.House.Clock.Advance(TimeSpan.FromSeconds(30));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(await AfterPasswordAsync(web, name), phone.WrongCode)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
        web.House.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(await AfterPasswordAsync(web, name), phone.Code)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_recovery_code_stands_in_once(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (_, codes) = await Phone.EnrolAsync(web, await Browser.SignInAsync(web, web.Province.Counter));
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);
        Assert.Equal(10, codes.Distinct().Count());
        await web.House.WithAsync<AppDb>(async db =>
        {
            var kept = await db.Set<RecoveryCode>().Select(c => c.Hash).ToListAsync();
            Assert.Equal(10, kept.Count);
            Assert.All(kept, hash => Assert.Equal(64, hash.Length));
            Assert.DoesNotContain(await db.Set<Kernel.Audit.AuditEntry>().Select(e => e.Content).ToListAsync(), c => codes.Any(x => c!.Contains(x, StringComparison.Ordinal)));
            Assert.DoesNotContain(await db.Set<Kernel.Idempotency.KeptAnswer>().Select(a => a.Answer).ToListAsync(), a => codes.Any(x => a.Contains(x, StringComparison.Ordinal)));
        });

        var typed = codes[3].ToUpperInvariant().Replace('-', ' ');
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(await AfterPasswordAsync(web, name), "", typed)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(await AfterPasswordAsync(web, name), "", typed)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(await AfterPasswordAsync(web, name), "", "")).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_wrong_code_turns_nothing_on_and_keeps_the_same_square(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        var (page, phone) = await Phone.OfferedAsync(web, browser);
        var sealedKey = Phone.SealedKeyOn(page);

        var wrong = await browser.SubmitAsync("/account/second-factor", "Enrol", new() { ["SealedKey"] = sealedKey, ["Code"] = phone.WrongCode, ["Password"] = Browser.Password });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("data:image/svg", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await web.House.WithAsync<AppDb, int>(db => db.Set<SecondFactor>().CountAsync()));

        // Nor does the right code without the password.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync("/account/second-factor", "Enrol", new() { ["SealedKey"] = sealedKey, ["Code"] = phone.Code, ["Password"] = "không phải" })).StatusCode);
        Assert.Equal(0, await web.House.WithAsync<AppDb, int>(db => db.Set<SecondFactor>().CountAsync()));

        // Another's offer is not taken; the same one is, with the right code.
        var stranger = await Browser.SignInAsync(web, web.Province.Specialist);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.SubmitAsync("/account/second-factor", "Enrol", new() { ["SealedKey"] = sealedKey, ["Code"] = phone.Code, ["Password"] = Browser.Password })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync("/account/second-factor", "Enrol", new() { ["SealedKey"] = sealedKey, ["Code"] = phone.Code, ["Password"] = Browser.Password })).StatusCode);
        await web.House.WithAsync<AppDb>(async db => Assert.NotEqual(web.Province.Specialist.OfficialId, (await db.Set<SecondFactor>().SingleAsync()).OfficialId));
    }

    [Theory, AnyDatabase]
    public async Task Turning_it_off_asks_for_the_password(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        await Phone.EnrolAsync(web, browser);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync("/account/second-factor", "TurnOff", new() { ["Password"] = "không phải" })).StatusCode);
        Assert.Equal("/sign-in/second-step", (await new Browser(web.Client()).SignInAsync(name)).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync("/account/second-factor", "TurnOff", new() { ["Password"] = Browser.Password })).StatusCode);
        Assert.Equal("/work", (await new Browser(web.Client()).SignInAsync(name)).Headers.Location!.OriginalString);
        Assert.Equal(0, await web.House.WithAsync<AppDb, int>(db => db.Set<RecoveryCode>().CountAsync()));
    }

    [Theory, AnyDatabase]
    public async Task New_recovery_codes_end_the_old_ones(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Counter);
        var (_, old) = await Phone.EnrolAsync(web, browser);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync("/account/second-factor", "Renew", new() { ["Password"] = "không phải" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync("/account/second-factor", "Renew", new() { ["Password"] = Browser.Password })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(await AfterPasswordAsync(web, name), "", old[0])).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task The_first_step_is_good_for_five_minutes_and_for_the_same_password(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var signedIn = await Browser.SignInAsync(web, web.Province.Counter);
        var (phone, _) = await Phone.EnrolAsync(web, signedIn);
        var name = await Browser.GivePasswordAsync(web, web.Province.Counter);
        var (slow, quick) = (await AfterPasswordAsync(web, name), await AfterPasswordAsync(web, name));

        web.House.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(HttpStatusCode.Redirect, (await signedIn.SubmitAsync("/account/password", "", new() { ["Old"] = Browser.Password, ["New"] = "một câu khác hẳn", ["Again"] = "một câu khác hẳn" })).StatusCode);
        Assert.Equal("/sign-in", (await StepAsync(quick, phone.Code)).Headers.Location!.OriginalString);
        web.House.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/sign-in", (await slow.GetAsync("/sign-in/second-step")).Headers.Location!.OriginalString);
        Assert.Equal("/sign-in", (await new Browser(web.Client()).GetAsync("/sign-in/second-step")).Headers.Location!.OriginalString);
    }

    [Theory, AnyDatabase]
    public async Task A_role_that_must_have_it_is_led_to_it_before_anything_else(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider, new Dictionary<string, string> { ["SignIn:SecondFactorRoles:0"] = "AgencyHead" });
        var chair = await Browser.SignInAsync(web, web.Province.Chair);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var dossier = await web.House.InProcessingAsync();

        foreach (var address in new[] { "/work", "/dossiers/" + dossier.Id, "/account", "/print/receipt/" + dossier.Id, "/apologies" })
        {
            Assert.Equal("/account/second-factor", (await chair.GetAsync(address)).Headers.Location!.OriginalString);
            Assert.NotEqual("/account/second-factor", (await counter.GetAsync(address)).Headers.Location?.OriginalString);
        }

        await Phone.EnrolAsync(web, chair);
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync("/work")).StatusCode);
    }

    static async Task<Browser> AfterPasswordAsync(WebHouse web, string name)
    {
        var browser = new Browser(web.Client());
        Assert.Equal("/sign-in/second-step", (await browser.SignInAsync(name)).Headers.Location!.OriginalString);
        return browser;
    }

    static Task<HttpResponseMessage> StepAsync(Browser browser, string code, string recoveryCode = "") =>
        browser.SubmitAsync("/sign-in/second-step", "", new() { ["Code"] = code, ["RecoveryCode"] = recoveryCode });
}
