using System.Net;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Sessions;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Api;

public sealed class ApiDoorTests
{
    [Theory, AnyDatabase]
    public async Task Without_a_valid_token_nothing_is_answered(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);

        (await new ApiClient(web.Client(), null).GetAsync("dossiers")).Refused(HttpStatusCode.Unauthorized, "api.token");
        (await new ApiClient(web.Client(), "caicach_sai").GetAsync("dossiers")).Refused(HttpStatusCode.Unauthorized, "api.token");
        (await new ApiClient(web.Client(), null).PostAsync("dossiers", new { })).Refused(HttpStatusCode.Unauthorized, "api.token");
    }

    [Theory, AnyDatabase]
    public async Task A_token_ends_when_revoked_and_when_its_days_are_over(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (revoked, old) = (await web.TokenAsync(web.Province.Counter), await web.TokenAsync(web.Province.Counter));
        (await new ApiClient(web.Client(), revoked.Token).GetAsync("dossiers")).Ok();

        await web.House.WithAsync<RevokeAccessToken>(async r => TestDossiers.Value(await r.RunAsync(revoked.Id, new ActionContext(Actor.System, Authority.None), default)));
        (await new ApiClient(web.Client(), revoked.Token).GetAsync("dossiers")).Refused(HttpStatusCode.Unauthorized, "api.token");
        (await new ApiClient(web.Client(), old.Token).GetAsync("dossiers")).Ok();
        web.House.Clock.Advance(TimeSpan.FromDays(90));
        (await new ApiClient(web.Client(), old.Token).GetAsync("dossiers")).Refused(HttpStatusCode.Unauthorized, "api.token");
    }

    [Theory, AnyDatabase]
    public async Task Only_the_hash_of_a_token_is_kept(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var token = await web.TokenAsync(web.Province.Counter);

        var kept = await web.House.WithAsync<AppDb, AccessToken>(db => db.Set<AccessToken>().SingleAsync(t => t.Id == token.Id));

        Assert.Equal(64, kept.Hash.Length);
        Assert.DoesNotContain(kept.Hash, token.Token, StringComparison.Ordinal);
        Assert.Equal(0, await web.House.WithAsync<AppDb, int>(db => db.Set<Kernel.Idempotency.KeptAnswer>().CountAsync(a => a.Answer.Contains(token.Token))));
    }

    [Theory, AnyDatabase]
    public async Task A_command_needs_a_key_and_a_body_that_can_be_read(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        (await counter.PostAsync("dossiers", DossierApiTests.Intake(web), key: "")).Refused(HttpStatusCode.BadRequest, "api.key");
        (await counter.PostAsync("dossiers", DossierApiTests.Intake(web), key: new string('k', 81))).Refused(HttpStatusCode.BadRequest, "api.key");
        (await counter.PostAsync("dossiers", new { applicant = 5 })).Refused(HttpStatusCode.BadRequest, "api.malformed");
        (await counter.PostAsync("dossiers", new { agencyId = web.Province.City.Id, versionId = web.Province.VersionId, applicant = (object?)null, papers = Array.Empty<object>() }))
            .Refused(HttpStatusCode.BadRequest, "api.malformed");
        (await counter.GetAsync("nothing/here")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
    }

    [Theory, AnyDatabase]
    public async Task A_fault_of_the_machine_shows_nothing_of_the_machine(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        await web.House.WithAsync<AppDb>(db => db.Database.ExecuteSqlRawAsync("DROP TABLE dossier_paper"));

        (await counter.PostAsync("dossiers", DossierApiTests.Intake(web))).Refused(HttpStatusCode.InternalServerError, "api.fault");
    }

    [Theory, AnyDatabase]
    public async Task The_receipt_opens_the_status_without_a_token(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var received = await web.House.ReceiveAsync();
        var citizen = new ApiClient(web.Client(), null);

        var found = (await citizen.PostAsync("status", new { code = received.Code, accessCode = received.AccessCode }, key: "")).Ok();
        var wrong = (await citizen.PostAsync("status", new { code = received.Code, accessCode = "AAAAAAAAA" }, key: "")).Refused(HttpStatusCode.NotFound, "status.no_match");
        var unknown = (await citizen.PostAsync("status", new { code = "H45.20-210401-9999", accessCode = received.AccessCode }, key: "")).Refused(HttpStatusCode.NotFound, "status.no_match");

        Assert.Equal("accepted", found["state"]);
        Assert.DoesNotContain("Nguyễn", found.Text, StringComparison.Ordinal);
        Assert.Equal(wrong["detail"], unknown["detail"]);
    }
}
