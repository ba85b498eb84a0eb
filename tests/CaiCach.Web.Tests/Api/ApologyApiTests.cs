using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class ApologyApiTests
{
    [Theory, AnyDatabase]
    public async Task A_letter_is_drafted_signed_and_sent_and_gives_the_new_date(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var dossier = await web.House.InProcessingAsync();
        web.House.Clock.Set(new DateTime(2021, 4, 13, 9, 0, 0));
        var (specialist, chair, counter) = (await web.ApiAsync(web.Province.Specialist), await web.ApiAsync(web.Province.Chair), await web.ApiAsync(web.Province.Counter));

        var draft = (await specialist.PostAsync("apologies", new { dossierId = dossier.Id, cause = "own-agency", causeText = "Thiếu người", remedyText = "Thêm người" })).Ok();
        var id = draft["id"];
        (await counter.PostAsync($"apologies/{id}/send")).Refused(HttpStatusCode.UnprocessableEntity, "apology.not_signed");
        (await counter.PostAsync("apologies/sign", new { apologyIds = new[] { id } })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await chair.PostAsync("apologies/sign", new { apologyIds = new[] { id } })).Ok();
        (await counter.PostAsync($"apologies/{id}/send", ifMatch: "\"999\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        var sent = (await counter.PostAsync($"apologies/{id}/send", ifMatch: (await counter.GetAsync($"apologies/{id}")).Ok().ETag)).Ok();

        var read = (await counter.GetAsync($"dossiers/{dossier.Id}")).Ok();
        Assert.Equal(sent["newDueAt"], read["currentDueAt"]);
        Assert.NotEqual(read["lawfulDueAt"], read["currentDueAt"]);
        (await counter.PostAsync($"apologies/{id}/cancel", new { reason = "Nhầm" })).Refused(HttpStatusCode.UnprocessableEntity, "apology.final");
        Assert.Equal(1, (await counter.GetAsync("apologies?state=sent")).Ok().Json.GetProperty("items").GetArrayLength());
    }

    [Theory, AnyDatabase]
    public async Task The_report_counts_what_the_reader_s_posts_reach(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        await web.House.ReceiveAsync();
        var (coordinator, director, counter) = (await web.ApiAsync(web.Province.Coordinator), await web.ApiAsync(web.Province.Director), await web.ApiAsync(web.Province.Counter));
        const string Period = "reports/one-stop?from=2021-04-01&to=2021-04-30";

        var province = (await coordinator.GetAsync(Period)).Ok().Json.GetProperty("total").GetProperty("received").GetInt64();
        var department = (await director.GetAsync(Period)).Ok().Json.GetProperty("total").GetProperty("received").GetInt64();

        Assert.Equal((1, 0), (province, department));
        (await counter.GetAsync(Period)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await coordinator.GetAsync("reports/one-stop?from=01/04/2021&to=2021-04-30")).Refused(HttpStatusCode.BadRequest, "api.period");
    }

    [Theory, AnyDatabase]
    public async Task Procedures_are_found_without_marks(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var counter = await web.ApiAsync(web.Province.Counter);

        var found = (await counter.GetAsync("procedures?q=dang%20ky%20bien%20dong")).Ok().Json;

        Assert.Equal(web.Province.VersionId, found[0].GetProperty("versionId").GetGuid());
    }
}
