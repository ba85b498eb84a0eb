using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class IndexApiTests
{
    [Theory, AnyDatabase]
    public async Task A_program_loads_a_set_reads_the_index_declares_and_loads_results(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (coordinator, chair) = (await web.ApiAsync(web.Province.Coordinator), await web.ApiAsync(web.Province.Chair));
        (await coordinator.GetAsync("index")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        var file = Convert.ToBase64String(TestIndex.File("""{"code":"1","name":"Một","max":100,"channel":"appraised","rule":{"kind":"proportional"}}"""));
        (await chair.PostAsync("index/criteria-sets", new { file })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.PostAsync("index/criteria-sets", new { file = "e30=" })).Refused(HttpStatusCode.UnprocessableEntity, "criteria-set.unreadable");
        var set = (await coordinator.PostAsync("index/criteria-sets", new { file })).Ok()["id"];
        (await chair.GetAsync($"index/criteria-sets/{set}")).Refused(HttpStatusCode.NotFound, "kernel.not_found"); // a draft
        var changed = (await coordinator.PostAsync($"index/criteria-sets/{set}/criteria", new { code = "2", name = "Hai", max = 5, rule = new { kind = "branch", branches = new[] { new { key = "a", label = "A", variables = Array.Empty<object>(), formula = "secret" } } } }));
        changed.Refused(HttpStatusCode.UnprocessableEntity, "criteria-set.node_rule");
        (await coordinator.PostAsync($"index/criteria-sets/{set}/publish", new { }, ifMatch: "\"9\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await coordinator.PostAsync($"index/criteria-sets/{set}/publish", new { })).Ok();

        var index = (await coordinator.GetAsync("index")).Ok().Json;
        Assert.Equal((0m, 100m), (index.GetProperty("total").GetDecimal(), index.GetProperty("winnable").GetDecimal()));
        var leaf = index.GetProperty("leaves")[0].GetProperty("id").GetString();
        var declaration = new { unitId = web.Province.Province.Id, inputs = new { numerator = 3, denominator = 4 }, source = "Sổ" };
        (await coordinator.PostAsync($"index/leaves/{leaf}/declare", declaration)).Ok();
        (await coordinator.PostAsync($"index/leaves/{leaf}/declare", declaration with { inputs = new { numerator = 5, denominator = 4 } })).Refused(HttpStatusCode.UnprocessableEntity, "index.inputs");
        Assert.Equal(75m, (await coordinator.GetAsync("index")).Ok().Json.GetProperty("total").GetDecimal());
        Assert.Equal(75m, (await coordinator.GetAsync($"index/leaves/{leaf}")).Ok().Json.GetProperty("leaf").GetProperty("points").GetDecimal());
        (await chair.GetAsync($"index?unitId={web.Province.Province.Id}")).Refused(HttpStatusCode.NotFound, "kernel.not_found"); // not the province's score
        (await coordinator.GetAsync("index?asOf=hôm qua")).Refused(HttpStatusCode.BadRequest, "api.day");

        // The other index of the same province, and everybody by it.
        (await coordinator.GetAsync("index?index=service")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        var service = (await coordinator.PostAsync("index/criteria-sets", new { file = Convert.ToBase64String(TestIndex.ServiceFile("province")) })).Ok()["id"];
        (await coordinator.PostAsync($"index/criteria-sets/{service}/publish", new { })).Ok();
        Assert.Equal("PVNDDN-TINH", (await coordinator.GetAsync("index?index=service")).Ok().Json.GetProperty("set").GetString());
        var board = (await coordinator.GetAsync("index/board")).Ok().Json[0];
        Assert.Equal(("PVNDDN-TINH", 1, "H45"), (board.GetProperty("set").GetString(), board.GetProperty("units")[0].GetProperty("rank").GetInt32(), board.GetProperty("units")[0].GetProperty("code").GetString()));
        Assert.Equal(75m, (await coordinator.GetAsync("index/board?index=reform")).Ok().Json[0].GetProperty("units")[0].GetProperty("fields").GetProperty("1").GetDecimal());
        (await coordinator.GetAsync("index/board?index=khac")).Refused(HttpStatusCode.BadRequest, "api.index");
        (await coordinator.GetAsync("index?index=1")).Refused(HttpStatusCode.BadRequest, "api.index");
        (await coordinator.GetAsync("index/board?asOf=mai")).Refused(HttpStatusCode.BadRequest, "api.day");

        (await coordinator.PostAsync("index/results", new { file = "name,total\nHuế,x", source = "Báo", year = 2020 })).Refused(HttpStatusCode.UnprocessableEntity, "index-results.unreadable");
        var table = (await coordinator.PostAsync("index/results", new { file = "rank,name,total,a,b\n1,Huế,90,50,39\n", source = "Báo", year = 2020 })).Ok().Json.GetProperty("tables")[0];
        Assert.Equal(1, table.GetProperty("contradictions").GetArrayLength());
        Assert.Equal(1, (await chair.GetAsync($"index/results/{table.GetProperty("id").GetString()}")).Ok().Json.GetProperty("rows").GetArrayLength());
    }
}
