using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class HeadApiTests
{
    [Theory, AnyDatabase]
    public async Task A_program_asks_answers_objects_and_concludes(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var p = web.Province;
        var (coordinator, chair, director) = (await web.ApiAsync(p.Coordinator), await web.ApiAsync(p.Chair), await web.ApiAsync(p.Director));
        var figure = new { figure = "dossiers.solved-late", from = "2021-04-01", to = "2021-06-30", question = "Vì sao", workingDays = 5 };

        var asked = (await coordinator.PostAsync($"heads/{p.City.Id}/explanations", figure, key: "hoi-1")).Ok();
        Assert.Equal(asked["id"], (await coordinator.PostAsync($"heads/{p.City.Id}/explanations", figure, key: "hoi-1")).Ok()["id"]); // sent twice, asked once
        var one = "heads/explanations/" + asked["id"];
        (await director.GetAsync(one)).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await director.GetAsync($"heads/{p.City.Id}")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await chair.PostAsync($"{one}/answer", new { words = "Do thiếu người" }, ifMatch: "\"9\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await chair.PostAsync($"{one}/answer", new { words = "" })).Refused(HttpStatusCode.UnprocessableEntity, "explanation.missing");
        (await chair.PostAsync($"{one}/answer", new { words = "Do thiếu người" }, ifMatch: (await chair.GetAsync(one)).ETag)).Ok();
        (await chair.PostAsync($"{one}/conclude", new { conclusion = "upheld", words = "Đúng" })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.PostAsync($"{one}/conclude", new { conclusion = "upheld", words = "Đúng" })).Ok();

        (await director.PostAsync($"heads/{p.City.Id}/objections", new { figure.figure, figure.from, figure.to, words = "Sai" })).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await chair.PostAsync($"heads/{p.City.Id}/objections", new { figure.figure, figure.from, figure.to, words = "Sai một hồ sơ" })).Ok();

        Assert.Equal(1, (await coordinator.GetAsync("heads/explanations?state=stated")).Ok().Json.GetProperty("items").GetArrayLength());
        Assert.Equal(1, (await coordinator.GetAsync("heads/explanations?measure=explanations.in-time&from=2021-04-01&to=2021-06-30")).Ok().Json.GetProperty("items").GetArrayLength());
        var row = (await chair.GetAsync("heads?period=2021-Q2")).Ok().Json.GetProperty("rows")[0];
        Assert.Equal(("Đỗ Chủ Tịch", 1L, 1), (
            row.GetProperty("term").GetProperty("name").GetString(), row.GetProperty("values").GetProperty("explanations.in-time").GetInt64(), row.GetProperty("openExplanations").GetInt32()));
        (await coordinator.GetAsync("heads?period=2021-Q7")).Refused(HttpStatusCode.BadRequest, "api.report_period");
        (await coordinator.GetAsync("heads?from=2021-06-30&to=2021-01-01")).Refused(HttpStatusCode.BadRequest, "api.period");
        (await coordinator.GetAsync("heads/explanations?state=nope")).Refused(HttpStatusCode.BadRequest, "api.state");
    }
}
