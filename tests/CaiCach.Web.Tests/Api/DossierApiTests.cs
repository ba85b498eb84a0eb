using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class DossierApiTests
{
    [Theory, AnyDatabase]
    public async Task A_dossier_goes_from_intake_to_return(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (counter, head) = (await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Head));
        var (specialist, chair) = (await web.ApiAsync(web.Province.Specialist), await web.ApiAsync(web.Province.Chair));

        var received = (await counter.PostAsync("dossiers", Intake(web))).Ok();
        var address = $"dossiers/{received["id"]}";
        (await counter.PostAsync($"{address}/hand-over")).Ok();
        (await head.PostAsync($"{address}/confirm")).Ok();
        (await head.PostAsync($"{address}/assign", new { officialId = web.Province.Specialist.OfficialId })).Ok();
        (await specialist.PostAsync($"{address}/submit", new { kind = "granted", summary = "Trình ký" })).Ok();
        (await chair.PostAsync($"{address}/approve", new { resultNumber = "12/GCN" })).Ok();
        (await counter.PostAsync($"{address}/confirm-result")).Ok();
        var returned = (await counter.PostAsync($"{address}/return", new { receivedBy = "Nguyễn Văn Đất", method = "counter" })).Ok();

        var read = (await counter.GetAsync(address)).Ok();
        Assert.Equal(HttpStatusCode.Created, received.Status);
        Assert.Equal($"/api/v1/{address}", received.Location!.OriginalString);
        Assert.Equal(("returned", "early"), (read["state"], read["timeliness"]));
        Assert.Equal(returned.ETag, read.ETag);
        Assert.Contains("Nguyễn Văn Đất", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(received["accessCode"], read.Text, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_repeat_with_the_same_key_gets_the_first_answer_and_makes_nothing_twice(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        var first = (await counter.PostAsync("dossiers", Intake(web), key: "mot")).Ok();
        var again = (await counter.PostAsync("dossiers", Intake(web), key: "mot")).Ok();
        (await counter.PostAsync("dossiers", Intake(web, "Người Khác"), key: "mot")).Refused(HttpStatusCode.UnprocessableEntity, "kernel.key_reused");

        Assert.Equal((first.Status, first.Text), (again.Status, again.Text));
        Assert.Equal(1, (await counter.GetAsync("dossiers")).Ok().Json.GetProperty("items").GetArrayLength());
    }

    [Theory, AnyDatabase]
    public async Task A_name_or_a_telephone_is_searched_for_in_the_body_and_never_in_the_address(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var received = await web.House.ReceiveAsync();
        var (counter, stranger) = (await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.DepartmentCounter));

        foreach (var text in new[] { "nguyen van dat", "0905123456", "054085000123", received.Code })
        {
            Assert.Equal(1, (await counter.PostAsync("dossiers/search", new { text })).Ok().Json.GetProperty("items").GetArrayLength());
            Assert.Equal(0, (await stranger.PostAsync("dossiers/search", new { text })).Ok().Json.GetProperty("items").GetArrayLength());
        }

        Assert.Equal(0, (await counter.PostAsync("dossiers/search", new { text = "van dat", state = "returned" })).Ok().Json.GetProperty("items").GetArrayLength());
    }

    [Theory, AnyDatabase]
    public async Task A_stale_version_fails_the_precondition_and_changes_nothing(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        var address = $"dossiers/{(await web.House.ReceiveAsync()).Id}";
        var seen = (await counter.GetAsync(address)).Ok().ETag!;

        (await counter.PostAsync($"{address}/hand-over", ifMatch: "\"999\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await counter.PostAsync($"{address}/hand-over", ifMatch: "\"x\"")).Refused(HttpStatusCode.BadRequest, "api.if_match");
        Assert.Equal(seen, (await counter.GetAsync(address)).ETag);
        var moved = (await counter.PostAsync($"{address}/hand-over", key: "chuyen", ifMatch: seen)).Ok();
        var repeated = (await counter.PostAsync($"{address}/hand-over", key: "chuyen", ifMatch: seen)).Ok();

        Assert.NotEqual(seen, moved.ETag);
        Assert.Equal((moved.ETag, moved.Text), (repeated.ETag, repeated.Text));
    }

    [Theory, AnyDatabase]
    public async Task Another_agency_s_dossier_is_not_known_to_exist(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var stranger = await web.ApiAsync(web.Province.DepartmentCounter);
        var address = $"dossiers/{(await web.House.ReceiveAsync()).Id}";

        (await stranger.GetAsync(address)).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await stranger.PostAsync($"{address}/hand-over")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await stranger.PostAsync("dossiers", Intake(web))).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await stranger.PostAsync($"{address}/approve", new { resultNumber = "1" })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        Assert.Equal(0, (await stranger.GetAsync("dossiers")).Ok().Json.GetProperty("items").GetArrayLength());
    }

    [Theory, AnyDatabase]
    public async Task A_technical_administrator_s_token_opens_no_dossier(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var administrator = await web.ApiAsync(web.Province.Administrator);

        (await administrator.GetAsync($"dossiers/{(await web.House.ReceiveAsync()).Id}")).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await administrator.GetAsync("dossiers")).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
    }

    [Theory, AnyDatabase]
    public async Task The_list_is_read_page_by_page_by_key(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        for (var i = 0; i < 5; i++)
        {
            web.House.Clock.Advance(TimeSpan.FromMinutes(1));
            await web.House.ReceiveAsync();
        }

        List<string> codes = [];
        for (var next = ""; next is not null;)
        {
            var page = (await counter.GetAsync("dossiers?take=2&state=accepted" + next)).Ok().Json;
            codes.AddRange(page.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("code").GetString()!));
            next = page.GetProperty("next").GetString() is { } after ? "&after=" + after : null;
        }

        Assert.Equal(5, codes.Distinct().Count());
        Assert.Equal(codes.OrderDescending(StringComparer.Ordinal), codes);
        (await counter.GetAsync("dossiers?state=gone")).Refused(HttpStatusCode.BadRequest, "api.state");
    }

    [Theory, AnyDatabase]
    public async Task Every_field_at_fault_is_named(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        var answer = (await counter.PostAsync("dossiers", new
        {
            agencyId = web.Province.City.Id, versionId = web.Province.VersionId, sets = 0, applicant = new { name = " ", number = "12" },
            papers = new[] { new { name = "Đơn", originals = 0, copies = 0 } },
        })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.applicant_number");

        var fields = answer.Json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()).ToList();
        Assert.Contains("applicant.name", fields);
        Assert.Contains("sets", fields);
        Assert.Contains("papers[0]", fields);
    }

    internal static object Intake(WebHouse web, string name = "Nguyễn Văn Đất") => new
    {
        agencyId = web.Province.City.Id,
        versionId = web.Province.VersionId,
        applicant = new { kind = "individual", name, number = "054085000123", address = "12 Lê Lợi", phone = "0905123456" },
        papers = new[] { new { name = "Đơn đăng ký", originals = 1, copies = 0 } },
    };
}
