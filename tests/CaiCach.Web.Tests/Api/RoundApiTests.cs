using System.Net;
using CaiCach.TestKit;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Api;

public sealed class RoundApiTests
{
    [Theory, AnyDatabase]
    public async Task A_program_takes_a_unit_through_every_step(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (coordinator, chair, director) = (await web.ApiAsync(web.Province.Coordinator), await web.ApiAsync(web.Province.Chair), await web.ApiAsync(web.Province.Director));
        var round = Value(await web.House.OpenRoundAsync(web.Province.Coordinator, await web.House.SmallSetAsync())).Id;
        var unit = (await coordinator.GetAsync($"rounds/{round}")).Ok().Json.GetProperty("units")[0].GetProperty("id").GetString();
        (await coordinator.PostAsync($"rounds/{round}/units", new { units = new[] { new { id = unit, block = "Khối huyện, thành phố", isRankedSeparately = true } } })).Ok();
        (await coordinator.PostAsync($"rounds/{round}/members", new { userName = "nguyen.thi.tiep.nhan" })).Refused(HttpStatusCode.UnprocessableEntity, "round.member"); // a counter appraises nothing
        (await coordinator.PostAsync($"rounds/{round}/members", new { officialId = web.Province.Coordinator.OfficialId })).Ok();
        (await coordinator.PostAsync($"rounds/{round}/advance", new { to = "self-scoring" })).Ok();

        var sheet = $"rounds/units/{unit}";
        var leaves = new Dictionary<string, object>
        {
            ["1.1"] = new { inputs = new { value = 1 } }, ["1.2"] = new { inputs = new { value = 4 } }, ["2.1"] = new { inputs = new { named = new { late = 0 } } }, ["2.2"] = new { inputs = new { value = 2 }, explanation = "Hai sáng kiến" },
        };
        (await chair.PostAsync(sheet + "/score", new { leaves })).Ok();
        (await chair.PostAsync(sheet + "/evidence", new { file = Convert.ToBase64String("không phải tệp"u8), fileName = "a.pdf", leaves = new[] { "1.1" } })).Refused(HttpStatusCode.UnprocessableEntity, "file.unknown_kind");
        (await chair.PostAsync(sheet + "/evidence", new { file = Convert.ToBase64String("%PDF-1.4 kế hoạch"u8), fileName = "../ke-hoach.pdf", title = "Kế hoạch", leaves = new[] { "1.1" } })).Ok();
        var evidence = (await chair.GetAsync(sheet + "/evidence")).Ok().Json[0];
        Assert.Equal(("file", "ke-hoach.pdf", "1.1"), (evidence.GetProperty("kind").GetString(), evidence.GetProperty("file").GetString(), evidence.GetProperty("links")[0].GetProperty("leaf").GetString()));
        var file = $"rounds/evidence/{evidence.GetProperty("id").GetString()}";
        Assert.StartsWith("%PDF-1.4", (await chair.GetAsync(file)).Text, StringComparison.Ordinal);
        (await director.GetAsync(file)).Refused(HttpStatusCode.NotFound, "kernel.not_found"); // another unit's paper
        (await chair.PostAsync(sheet + "/evidence", new { evidenceId = evidence.GetProperty("id").GetString(), leaves = new[] { "1.2", "2.1", "2.2" } })).Ok();
        var last = (await chair.GetAsync(sheet + "/evidence")).Ok().Json[0].GetProperty("links").EnumerateArray().Single(l => l.GetProperty("leaf").GetString() == "2.2");
        (await director.PostAsync(sheet + "/evidence/unlink", new { linkId = last.GetProperty("id").GetString() })).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await chair.PostAsync(sheet + "/evidence/unlink", new { linkId = last.GetProperty("id").GetString() })).Ok();
        Assert.NotNull((await chair.GetAsync(sheet + "/evidence")).Ok().Json[0].GetProperty("links").EnumerateArray().Single(l => l.GetProperty("leaf").GetString() == "2.2").GetProperty("unlinkedAt").GetString());
        (await chair.PostAsync(sheet + "/submit")).Ok();
        (await chair.PostAsync(sheet + "/evidence", new { number = "1", date = "2021-01-05", leaves = new[] { "1.1" } })).Refused(HttpStatusCode.UnprocessableEntity, "round.submitted");

        (await coordinator.PostAsync($"rounds/{round}/advance", new { to = "first-appraisal" })).Ok();
        (await coordinator.PostAsync(sheet + "/judge", new { leaves = new Dictionary<string, object> { ["1.1"] = new { points = 1, reason = "Kế hoạch muộn" } } })).Ok();
        (await coordinator.PostAsync($"rounds/{round}/advance", new { to = "explanation", until = "2021-04-25T17:00:00" })).Refused(HttpStatusCode.UnprocessableEntity, "round.unjudged");
        (await coordinator.PostAsync($"rounds/{round}/advance", new { to = "explanation", until = "2021-04-25T17:00:00", unjudged = 4 })).Ok();
        (await chair.PostAsync(sheet + "/explain", new { texts = new Dictionary<string, string> { ["1.1"] = "Ký đúng hạn" }, submit = true })).Ok();
        Assert.Equal("Ký đúng hạn", (await coordinator.GetAsync(sheet)).Ok().Json.GetProperty("leaves")[0].GetProperty("answer").GetString());
    }
}
