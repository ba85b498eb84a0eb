using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CaiCach.Dossiers;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Api;

/// <summary>Each gets a problem document with the field, and the database stays as it was.</summary>
public sealed class ApiBadInputTests
{
    [Theory, AnyDatabase]
    public async Task What_cannot_be_read_is_told_with_its_field_and_changes_nothing(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        foreach (var text in new[] { "", "{", "[]", "\"x\"", "null", "{\"agencyId\":", "<xml/>", "{\"agencyId\":\"x\"}" })
        {
            (await counter.PostTextAsync("dossiers", text)).Refused(HttpStatusCode.BadRequest, "api.malformed");
        }

        (await counter.PostTextAsync("dossiers", "a=1", mediaType: "application/x-www-form-urlencoded")).Refused(HttpStatusCode.UnsupportedMediaType, "api.media_type");
        Assert.Equal("#/applicant/kind", Pointer((await counter.PostTextAsync("dossiers", Changed(web, i => i["applicant"]!["kind"] = "company"))).Refused(HttpStatusCode.BadRequest, "api.malformed")));
        Assert.Equal("#/sets", Pointer((await counter.PostTextAsync("dossiers", Changed(web, i => i["sets"] = "one"))).Refused(HttpStatusCode.BadRequest, "api.malformed")));
        await NothingAsync(web);
    }

    [Theory, AnyDatabase]
    public async Task Fields_that_nobody_may_set_are_refused_by_name(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        foreach (var field in new[] { "code", "receivedAt", "currentDueAt", "state", "divisionId", "accessCode" })
        {
            Assert.Equal("#/" + field, Pointer((await counter.PostTextAsync("dossiers", Changed(web, i => i[field] = "x"))).Refused(HttpStatusCode.BadRequest, "api.malformed")));
        }

        await NothingAsync(web);
    }

    [Theory, AnyDatabase]
    public async Task Forged_ids_open_nothing(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        (await counter.PostTextAsync("dossiers", Changed(web, i => i["agencyId"] = web.Province.Department.Id))).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await counter.PostTextAsync("dossiers", Changed(web, i => i["agencyId"] = Guid.Empty))).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        Assert.Equal("#/versionId", Pointer((await counter.PostTextAsync("dossiers", Changed(web, i => i["versionId"] = Guid.Empty))).Refused(HttpStatusCode.UnprocessableEntity, "dossier.procedure_not_here")));
        Assert.Equal("#/papers/0", Pointer((await counter.PostTextAsync("dossiers", Changed(web, i => i["papers"]![0]!["procedurePaperId"] = Guid.Empty)))
            .Refused(HttpStatusCode.UnprocessableEntity, "dossier.paper_of_other_procedure")));
        (await counter.PostAsync($"dossiers/{Guid.Empty}/hand-over")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        await NothingAsync(web);
    }

    [Theory, AnyDatabase]
    public async Task A_name_too_long_and_numbers_with_a_slip_are_refused_beside_their_fields(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        async Task<string> Refused(string field, string value, string code, string kind = "individual") => Pointer((await counter.PostTextAsync("dossiers", Changed(web, i =>
        {
            i["applicant"]!["kind"] = kind;
            i["applicant"]![field] = value;
        }))).Refused(HttpStatusCode.UnprocessableEntity, code));

        Assert.Equal("#/applicant/name", await Refused("name", new string('ễ', 201), "dossier.too_long"));
        Assert.Equal("#/applicant/number", await Refused("number", "000085000123", "dossier.applicant_number"));
        Assert.Equal("#/applicant/number", await Refused("number", "0100109107", "dossier.applicant_number", "organisation"));
        Assert.Equal("#/applicant/phone", await Refused("phone", "12", "dossier.phone"));
        await NothingAsync(web);
        (await counter.PostTextAsync("dossiers", Changed(web, i => (i["applicant"]!["kind"], i["applicant"]!["number"]) = ("organisation", "0100109106")))).Ok();
    }

    [Theory, AnyDatabase]
    public async Task Decomposed_letters_are_kept_composed(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        var name = "Nguyễn Thị Ước Đệ".Normalize(NormalizationForm.FormD);

        var received = (await counter.PostTextAsync("dossiers", Changed(web, i => i["applicant"]!["name"] = name))).Ok();

        Assert.Equal("Nguyễn Thị Ước Đệ", (await web.House.DossierAsync(Guid.Parse(received["id"]))).Applicant.Name);
    }

    [Theory, AnyDatabase]
    public async Task A_year_without_a_calendar_is_named_and_not_guessed(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        web.House.Clock.Set(new DateTime(2022, 12, 28, 9, 0, 0));
        var counter = await web.ApiAsync(web.Province.Counter);

        var answer = (await counter.PostAsync("dossiers", DossierApiTests.Intake(web))).Refused(HttpStatusCode.UnprocessableEntity, "kernel.calendar_missing");

        Assert.Contains("2023", answer["detail"], StringComparison.Ordinal);
        await NothingAsync(web);
        web.House.Clock.Set(new DateTime(2023, 1, 2, 9, 0, 0));
        Assert.True((int)(await counter.GetAsync("late")).Status < 500);
    }

    [Theory, AnyDatabase]
    public async Task Hostile_strings_are_kept_as_text_or_refused_and_break_nothing(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        foreach (var hostile in HostileStrings.All)
        {
            var answer = await counter.PostTextAsync("dossiers", Changed(web, i => (i["applicant"]!["name"], i["summary"]) = (hostile, hostile)));
            if (NormalText.Line(hostile) is not { Length: <= 200 } clean)
            {
                Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
                continue;
            }

            var kept = await web.House.DossierAsync(Guid.Parse(answer.Ok()["id"]));
            Assert.Equal((clean, NormalText.Lines(hostile)), (kept.Applicant.Name, kept.Summary));
            Assert.DoesNotContain(kept.Applicant.Name, char.IsControl);
            Assert.Equal(clean, (await counter.GetAsync($"dossiers/{kept.Id}")).Ok().Json.GetProperty("applicant").GetProperty("name").GetString());
        }

        await web.House.WithAsync<AuditVerifier>(async v => Assert.Null((await v.RunAsync(null, default)).Break));
    }

    static async Task NothingAsync(WebHouse web) => Assert.Equal(0, await web.House.WithAsync<AppDb, int>(db => db.Set<Dossier>().CountAsync()));

    static string Pointer(ApiAnswer answer) => answer.Json.GetProperty("errors")[0].GetProperty("pointer").GetString()!;

    static string Changed(WebHouse web, Action<JsonNode> change)
    {
        var intake = System.Text.Json.JsonSerializer.SerializeToNode(DossierApiTests.Intake(web))!;
        change(intake);
        return intake.ToJsonString();
    }
}
