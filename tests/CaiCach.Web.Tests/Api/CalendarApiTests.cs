using System.Net;
using System.Text;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class CalendarApiTests
{
    [Theory, AnyDatabase]
    public async Task A_program_reads_years_and_changes_a_calendar_with_a_decision(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var dossier = await web.House.ReceiveAsync();
        var (keeper, chair) = (await web.ApiAsync(await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên")), await web.ApiAsync(web.Province.Chair));
        var national = (await chair.GetAsync("calendars")).Ok().Json[0].GetProperty("id").GetString();
        Assert.Equal("no-tet", (await chair.GetAsync($"calendars/{national}?year=2021")).Ok().Json.GetProperty("findings")[0].GetProperty("code").GetString());
        (await chair.GetAsync($"calendars/{national}?year=1")).Refused(HttpStatusCode.BadRequest, "api.year");

        var body = new { days = new[] { new { date = "2021-04-12", kind = "off", reason = "Quốc tang" } }, decisionNumber = "77/QĐ-UBND" };
        (await chair.PostAsync($"calendars/{national}/changes", body)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await keeper.PostAsync($"calendars/{national}/changes", new { body.days })).Refused(HttpStatusCode.UnprocessableEntity, "calendar.decision");
        var change = (await keeper.PostAsync($"calendars/{national}/changes", body, key: "lich-1")).Ok()["id"];
        Assert.Equal(change, (await keeper.PostAsync($"calendars/{national}/changes", body, key: "lich-1")).Ok()["id"]);
        var impact = (await keeper.GetAsync($"calendars/changes/{change}/impact")).Ok().Json;
        Assert.Equal((1, dossier.Code), (impact.GetProperty("count").GetInt32(), impact.GetProperty("rows")[0].GetProperty("code").GetString()));
        (await keeper.PostAsync($"calendars/changes/{change}/decide", new { })).Refused(HttpStatusCode.UnprocessableEntity, "calendar.promise");
        (await keeper.PostAsync($"calendars/changes/{change}/decide", new { promise = "keep" })).Ok();
        web.House.Clock.Advance(TimeSpan.FromMinutes(1));
        await web.House.WithAsync<RunRedating, RedatingReport?>(r => r.RunAsync(null, default));
        var done = (await keeper.GetAsync($"calendars/changes/{change}")).Ok().Json;
        Assert.Equal(("done", 1, 1), (done.GetProperty("state").GetString(), done.GetProperty("moved").GetInt32(), done.GetProperty("kept").GetInt32()));
        Assert.Equal(dossier.DueAt, (await web.House.DossierAsync(dossier.Id)).CurrentDueAt);

        // From a file, and dropped again.
        byte[] file = Encoding.UTF8.GetBytes("date,kind,reason\n2021-13-01,off,Hai\n");
        (await keeper.PostAsync($"calendars/{national}/import", new { content = file, decisionNumber = "8" })).Refused(HttpStatusCode.UnprocessableEntity, "calendar.file_row");
        var imported = (await keeper.PostAsync($"calendars/{national}/import", new { content = Encoding.UTF8.GetBytes("date,kind,reason\n2021-06-01,off,Hai\n"), decisionNumber = "8" })).Ok()["id"];
        (await keeper.PostAsync($"calendars/changes/{imported}/discard")).Ok();
        (await keeper.GetAsync($"calendars/changes/{imported}/impact")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        var layer = (await keeper.PostAsync("calendars", new { unitId = web.Province.City.Id, isClosure = true })).Ok()["id"];
        Assert.Equal("closure", (await chair.GetAsync($"calendars/{layer}")).Ok().Json.GetProperty("layer").GetProperty("kind").GetString());
        (await keeper.PostAsync("calendars", new { unitId = web.Province.City.Id, isClosure = true })).Refused(HttpStatusCode.UnprocessableEntity, "calendar.layer_taken");
    }
}
