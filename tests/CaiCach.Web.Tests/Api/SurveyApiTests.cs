using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class SurveyApiTests
{
    [Theory, AnyDatabase]
    public async Task A_survey_is_made_filled_and_published_by_programs(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var p = web.Province;
        var form = await web.House.LoadFormAsync();
        var (coordinator, counter, own, chair) = (await web.ApiAsync(p.Coordinator), await web.ApiAsync(p.DepartmentCounter), await web.ApiAsync(p.Counter), await web.ApiAsync(p.Chair));
        var plan = new
        {
            code = "SIPAS-2021", name = "Hài lòng 2021", questionnaireId = form, year = 2021, method = "Người vừa làm thủ tục", opensAt = "2021-04-01T08:00:00", closesAt = "2021-04-30T17:00:00", minimumAnswers = 1,
            modes = new[] { "paper" }, unitIds = new[] { p.City.Id }, strata = new[] { new { name = "Tất cả", population = 100, wanted = 2 } },
        };

        (await counter.PostAsync("surveys", plan)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        var survey = "surveys/" + (await coordinator.PostAsync("surveys", plan)).Ok()["id"];
        var read = (await coordinator.GetAsync(survey)).Ok();
        (await coordinator.PostAsync($"{survey}/open", new { }, ifMatch: read.ETag)).Ok();
        (await coordinator.PostAsync($"{survey}/close", new { }, ifMatch: read.ETag)).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        var slip = new { number = "1", unitId = p.City.Id, stratum = 1, mode = "paper", answers = new Dictionary<string, string> { ["q01"] = "5", ["q02"] = "3", ["q03"] = "4" } };
        var kept = (await counter.PostAsync($"{survey}/sheets", slip, key: "phieu-1")).Ok();
        (await counter.PostAsync($"{survey}/sheets", slip, key: "phieu-1")).Ok(); // sent twice, kept once
        (await counter.PostAsync($"{survey}/sheets", slip)).Refused(HttpStatusCode.UnprocessableEntity, "survey.number_taken");
        (await own.PostAsync($"{survey}/sheets", slip with { number = "2" })).Refused(HttpStatusCode.UnprocessableEntity, "survey.own_office");
        var second = (await counter.PostAsync($"{survey}/sheets", slip with { number = "3" })).Ok();
        (await counter.PostAsync($"{survey}/sheets/{second["id"]}/invalidate", new { reason = "unreadable" })).Ok();
        Assert.Equal(0, (await chair.GetAsync(survey)).Ok().Json.GetProperty("figures").GetArrayLength());
        (await coordinator.PostAsync($"{survey}/close", new { })).Ok();
        (await chair.PostAsync($"{survey}/publish", new { })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.PostAsync($"{survey}/publish", new { })).Ok();

        var index = (await chair.GetAsync(survey)).Ok().Json.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("code").GetString() == "index");
        Assert.Equal((75m, 1, 1), (index.GetProperty("value").GetDecimal(), index.GetProperty("valid").GetInt32(), index.GetProperty("invalid").GetInt32()));
        var rows = (await chair.GetAsync($"{survey}/sheets?valid=true&question=q02")).Ok().Json.GetProperty("items");
        Assert.Equal((1, "534", kept["id"]), (rows.GetArrayLength(), rows[0].GetProperty("answers").GetString(), rows[0].GetProperty("id").GetString()));
        Assert.False(rows[0].TryGetProperty("enteredById", out _));
        (await chair.GetAsync($"{survey}/sheets?mode=fax")).Refused(HttpStatusCode.BadRequest, "api.survey_filter");
        (await (await web.ApiAsync(p.Administrator)).GetAsync("surveys")).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
    }
}
