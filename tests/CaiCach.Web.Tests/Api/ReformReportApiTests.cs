using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class ReformReportApiTests
{
    [Theory, AnyDatabase]
    public async Task A_report_is_made_and_signed_by_programs(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var p = web.Province;
        web.House.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));
        var (head, chair, director) = (await web.ApiAsync(p.Head), await web.ApiAsync(p.Chair), await web.ApiAsync(p.Director));

        var report = "reform-reports/" + (await head.PostAsync("reform-reports", new { period = "2021-Q2" })).Ok()["id"];
        (await head.PostAsync("reform-reports", new { period = "2021-Q2" })).Refused(HttpStatusCode.UnprocessableEntity, "reform-report.exists");
        var read = (await head.GetAsync(report)).Ok();
        (await head.PostAsync($"{report}/write", new { figures = new Dictionary<string, decimal> { ["dossiers.received"] = 3 } })).Refused(HttpStatusCode.UnprocessableEntity, "reform-report.computed");
        var written = (await head.PostAsync($"{report}/write", new { texts = new { next = "Việc quý sau" }, figures = new Dictionary<string, decimal> { ["directives.issued"] = 12 } }, ifMatch: read.ETag)).Ok();
        (await head.PostAsync($"{report}/write", new { texts = new { next = "Khác" } }, ifMatch: read.ETag)).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await head.PostAsync($"{report}/submit", new { }, ifMatch: written.ETag, key: "trinh-1")).Ok();
        (await head.PostAsync($"{report}/submit", new { }, ifMatch: written.ETag, key: "trinh-1")).Ok(); // sent twice, done once
        (await head.PostAsync($"{report}/sign", new { number = "15/BC-UBND" })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await chair.PostAsync($"{report}/return", new { reason = "Nêu rõ nguyên nhân" })).Ok();
        (await head.PostAsync($"{report}/submit", new { })).Ok();
        (await chair.PostAsync($"{report}/sign", new { number = "15/BC-UBND" })).Ok();

        var signed = (await chair.GetAsync(report)).Ok().Json;
        Assert.Equal(("signed", "15/BC-UBND", 12m), (
            signed.GetProperty("state").GetString(), signed.GetProperty("number").GetString(),
            signed.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "directives.issued").GetProperty("value").GetDecimal()));
        Assert.Equal(1, (await chair.GetAsync("reform-reports?period=2021-Q2&state=signed")).Ok().Json.GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await director.GetAsync("reform-reports")).Ok().Json.GetProperty("items").GetArrayLength());
        (await director.GetAsync(report)).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        (await chair.GetAsync("reform-reports?period=2021-Q7")).Refused(HttpStatusCode.BadRequest, "api.report_filter");
    }
}
