using System.Net;
using CaiCach.Kernel.Permissions;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class QualityApiTests
{
    [Theory, AnyDatabase]
    public async Task A_program_reads_scores_and_dossiers_and_records_a_finding(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (p, dossier) = (web.Province, await web.House.InProcessingAsync());
        await web.House.AnswerAsync(dossier.Id);
        var controller = await web.ApiAsync(await web.House.AddPersonAsync("Kiều Kiểm Soát", p.Province, Role.ProcedureController, "Chuyên viên"));
        var (chair, director) = (await web.ApiAsync(p.Chair), await web.ApiAsync(p.Director));
        var city = $"quality/{p.City.Id}";
        var finding = new { indicator = "publication", points = 1, on = "2021-04-01", reason = "Chỉ niêm yết", documentNumber = "12/BB" };

        (await chair.PostAsync(city + "/findings", finding)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await controller.PostAsync(city + "/findings", new { finding.indicator, finding.points, finding.on, reason = "" })).Refused(HttpStatusCode.UnprocessableEntity, "quality-finding.missing");
        var made = (await controller.PostAsync(city + "/findings", finding, key: "kt-1")).Ok();
        Assert.Equal(made["id"], (await controller.PostAsync(city + "/findings", finding, key: "kt-1")).Ok()["id"]);

        var scores = (await chair.GetAsync(city + "?period=2021-Q2")).Ok().Json.GetProperty("scores");
        Assert.Equal((9, 1m), (scores.GetArrayLength(), scores[5].GetProperty("score").GetDecimal()));
        Assert.Equal(1, (await chair.GetAsync(city + "/dossiers?period=2021-Q2&indicator=agencies&points=1")).Ok().Json.GetProperty("items").GetArrayLength());
        Assert.True((await chair.GetAsync(city + "/officers?period=2021-Q2")).Ok().Json.GetArrayLength() > 0);
        Assert.Equal(1, (await chair.GetAsync("quality?from=2021-04-01&to=2021-06-30")).Ok().Json.GetProperty("agencies").GetArrayLength());
        foreach (var rest in new[] { "", "/officers", "/dossiers" })
        {
            (await director.GetAsync(city + rest + "?period=2021-Q2")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        }

        // Slips of paper: keyed by whoever had no part, read in sums, complaints for whoever verifies.
        var slip = new { code = dossier.Code, handOut = "receipt", channel = "paper", ratedOn = "2021-04-01", answers = new Dictionary<string, string> { ["attitude"] = "3" } };
        (await chair.PostAsync("quality/ratings", slip)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await controller.PostAsync("quality/ratings", slip with { channel = "online" })).Refused(HttpStatusCode.UnprocessableEntity, "rating.channel");
        (await controller.PostAsync("quality/ratings", slip)).Ok();
        (await controller.PostAsync("quality/ratings", slip)).Refused(HttpStatusCode.UnprocessableEntity, "rating.twice");
        Assert.Equal(0, (await controller.GetAsync("quality/ratings?period=2021-Q2")).Ok().Json.GetProperty("agencies").GetArrayLength()); // not returned yet
        Assert.Equal(0, (await controller.GetAsync("quality/ratings/complaints?period=2021-Q2")).Ok().Json.GetArrayLength());
        await web.House.ReturnAsync(dossier.Id);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await chair.GetAsync("quality/ratings?period=2021-Q2")).Ok().Json.GetProperty("agencies")[0].GetProperty("ratings").ValueKind); // too few
        Assert.Equal(dossier.Code, (await controller.GetAsync("quality/ratings/complaints?period=2021-Q2")).Ok().Json[0].GetProperty("code").GetString());
        (await chair.GetAsync("quality/ratings/complaints?period=2021-Q2")).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await chair.GetAsync("quality/ratings")).Refused(HttpStatusCode.BadRequest, "api.period");

        (await chair.GetAsync("quality?period=2021-Q7")).Refused(HttpStatusCode.BadRequest, "api.report_period");
        (await chair.GetAsync("quality")).Refused(HttpStatusCode.BadRequest, "api.period");
    }
}
