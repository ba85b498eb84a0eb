using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

/// <summary>The commands beside the straight path, and the reads that pages have.</summary>
public sealed class ApiCommandTests
{
    [Theory, AnyDatabase]
    public async Task A_supplement_is_asked_for_once_and_a_draft_goes_back(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var address = $"dossiers/{(await web.House.InProcessingAsync()).Id}";
        var (counter, specialist, chair) = (await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Specialist), await web.ApiAsync(web.Province.Chair));

        (await specialist.PostAsync($"{address}/request-supplement", new { papers = "", reason = "" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.missing");
        var asked = (await specialist.PostAsync($"{address}/request-supplement", new { papers = "Trích lục", reason = "Thiếu" })).Ok();
        Assert.Equal("awaiting-supplement", asked["state"]);
        web.House.Clock.Advance(TimeSpan.FromDays(1));
        var completed = (await counter.PostAsync($"{address}/complete-supplement", new { papers = "Trích lục" }, ifMatch: asked.ETag)).Ok();
        Assert.NotEqual(asked["currentDueAt"], completed["currentDueAt"]);
        (await specialist.PostAsync($"{address}/request-supplement", new { papers = "Thêm", reason = "Thiếu" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.second_supplement");
        (await specialist.PostAsync($"{address}/submit", new { kind = "granted", summary = "Đủ" })).Ok();
        var back = (await chair.PostAsync($"{address}/send-back", new { reason = "Thiếu căn cứ" })).Ok();
        Assert.Equal("processing", back["state"]);
    }

    [Theory, AnyDatabase]
    public async Task What_was_just_done_is_taken_back_by_the_same_person_within_seconds(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var address = $"dossiers/{(await web.House.ReceiveAsync()).Id}";
        var (counter, head, specialist) = (await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Head), await web.ApiAsync(web.Province.Specialist));

        (await counter.PostAsync($"{address}/hand-over")).Ok();
        Assert.Equal("accepted", (await counter.PostAsync($"{address}/recall-hand-over")).Ok()["state"]);
        (await counter.PostAsync($"{address}/recall-hand-over")).Refused(HttpStatusCode.UnprocessableEntity, "dossier.undo_overtaken");

        (await counter.PostAsync($"{address}/hand-over")).Ok();
        (await head.PostAsync($"{address}/confirm")).Ok();
        (await head.PostAsync($"{address}/assign", new { officialId = web.Province.Specialist.OfficialId })).Ok();
        (await specialist.PostAsync($"{address}/submit", new { kind = "granted", summary = "Đủ" })).Ok();
        (await head.PostAsync($"{address}/recall-submission")).Refused(HttpStatusCode.UnprocessableEntity, "dossier.undo_not_own");
        Assert.Equal("processing", (await specialist.PostAsync($"{address}/recall-submission")).Ok()["state"]);
        (await specialist.PostAsync($"{address}/submit", new { kind = "granted", summary = "Đủ" })).Ok();
        web.House.Clock.Advance(TimeSpan.FromMinutes(1));
        (await specialist.PostAsync($"{address}/recall-submission")).Refused(HttpStatusCode.UnprocessableEntity, "dossier.undo_too_late");
    }

    [Theory, AnyDatabase]
    public async Task A_dossier_is_withdrawn_and_nothing_more_is_done_with_it(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var address = $"dossiers/{(await web.House.ReceiveAsync()).Id}";
        var counter = await web.ApiAsync(web.Province.Counter);

        (await counter.PostAsync($"{address}/withdraw", new { reason = "Không còn nhu cầu" })).Ok();

        Assert.Equal("withdrawn", (await counter.GetAsync(address)).Ok()["state"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await counter.PostAsync($"{address}/hand-over")).Status);
    }

    [Theory, AnyDatabase]
    public async Task A_slip_is_given_at_the_counter_and_read_again(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        object Slip(string kind, string? papers) => new
        {
            agencyId = web.Province.City.Id, versionId = web.Province.VersionId, kind, papers, reason = "Thiếu trích lục",
            applicant = new { name = "Nguyễn Văn Đất", number = "054085000123" },
        };

        var refused = (await counter.PostAsync("intake-slips", Slip("supplement", null))).Refused(HttpStatusCode.UnprocessableEntity, "dossier.missing");
        Assert.Equal("#/papers", refused.Json.GetProperty("errors")[0].GetProperty("pointer").GetString());
        var slip = (await counter.PostAsync("intake-slips", Slip("supplement", "Trích lục"))).Ok();
        (await counter.PostAsync("intake-slips", Slip("refusal", null))).Ok();

        Assert.Equal(("01/2021", HttpStatusCode.Created), (slip["number"], slip.Status));
        Assert.Contains("Trích lục", (await counter.GetAsync($"intake-slips/{slip["id"]}")).Ok().Text, StringComparison.Ordinal);
        (await (await web.ApiAsync(web.Province.DepartmentCounter)).GetAsync($"intake-slips/{slip["id"]}")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
    }

    [Theory, AnyDatabase]
    public async Task The_late_list_is_read_page_by_page_and_drafted_from_at_once(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add((await web.House.InProcessingAsync()).Id);
        }

        web.House.Clock.Set(new DateTime(2021, 4, 14, 9, 0, 0));
        var specialist = await web.ApiAsync(web.Province.Specialist);

        var first = (await specialist.GetAsync("late?take=2&withoutLetter=true")).Ok();
        var second = (await specialist.GetAsync(first.Next!["/api/v1/".Length..])).Ok();
        Assert.Equal((2, 1, null), (first.Json.GetProperty("items").GetArrayLength(), second.Json.GetProperty("items").GetArrayLength(), second.Next));
        Assert.Contains("withoutLetter=true", first.Next, StringComparison.Ordinal);
        (await specialist.GetAsync("late?after=x")).Refused(HttpStatusCode.BadRequest, "api.cursor");

        var drafted = (await specialist.PostAsync("apologies/draft-many", new { dossierIds = ids.Append(Guid.Empty), cause = "own-agency", causeText = "Thiếu người", remedyText = "Thêm người" })).Ok();
        Assert.Equal((3, 1), (drafted.Json.GetProperty("drafted").GetArrayLength(), drafted.Json.GetProperty("left").GetArrayLength()));
        Assert.Equal(0, (await specialist.GetAsync("late?withoutLetter=true")).Ok().Json.GetProperty("items").GetArrayLength());
    }

    [Theory, AnyDatabase]
    public async Task A_person_sees_and_ends_own_tokens_only(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (mine, other) = (await web.TokenAsync(web.Province.Counter), await web.TokenAsync(web.Province.Head));
        var counter = new ApiClient(web.Client(), mine.Token);

        var me = (await counter.GetAsync("me")).Ok();
        Assert.Equal((web.Province.Counter.Name, "counter-officer"), (me["name"], me["role"]));
        var tokens = (await counter.GetAsync("me/tokens")).Ok();
        Assert.Equal(mine.Id, Assert.Single(tokens.Json.EnumerateArray()).GetProperty("id").GetGuid());
        Assert.DoesNotContain(mine.Token!, tokens.Text, StringComparison.Ordinal);
        (await counter.PostAsync($"me/tokens/{other.Id}/revoke")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await counter.PostAsync($"me/tokens/{mine.Id}/revoke")).Ok();
        (await counter.GetAsync("me")).Refused(HttpStatusCode.Unauthorized, "api.token");
    }

    [Theory, AnyDatabase]
    public async Task Units_and_procedures_are_looked_up(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        var agencies = (await counter.GetAsync($"units?kind=one-stop&agencyId={web.Province.City.Id}")).Ok().Json;
        Assert.Equal(web.Province.CityOneStop.Id, Assert.Single(agencies.EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal("H45.20", (await counter.GetAsync($"units/{web.Province.City.Id}")).Ok()["code"]);
        (await counter.GetAsync("units?kind=4")).Refused(HttpStatusCode.BadRequest, "api.kind");
        var procedure = (await counter.GetAsync($"procedures/{web.Province.VersionId}")).Ok();
        Assert.Equal(("1.004194", "10 ngày làm việc"), (procedure["code"], procedure["limit"]));
        (await counter.GetAsync($"procedures/{Guid.Empty}")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
    }

    [Theory, AnyDatabase]
    public async Task What_a_program_has_already_is_not_sent_again(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);
        var address = $"dossiers/{(await web.House.ReceiveAsync()).Id}";
        foreach (var read in new[] { address, "dossiers", "units", "me" })
        {
            var tag = (await counter.GetAsync(read)).Ok().ETag!;
            var again = await counter.GetAsync(read, ifNoneMatch: tag);
            Assert.Equal((HttpStatusCode.NotModified, "", tag), (again.Status, again.Text, again.ETag));
            (await counter.GetAsync(read, ifNoneMatch: "\"khac\"")).Ok();
        }

        var (one, list) = ((await counter.GetAsync(address)).ETag, (await counter.GetAsync("dossiers")).ETag);
        (await counter.PostAsync($"{address}/hand-over")).Ok();
        (await counter.GetAsync(address, ifNoneMatch: one)).Ok();
        (await counter.GetAsync("dossiers", ifNoneMatch: list)).Ok();
    }
}
