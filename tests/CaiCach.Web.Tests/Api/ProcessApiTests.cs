using System.Net;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class ProcessApiTests
{
    [Theory, EachDatabase]
    public async Task Programs_write_publish_and_restore_processes_and_move_dossiers(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var keeper = await web.House.ControllerAsync();
        var (controller, counter, specialist) = (await web.ApiAsync(keeper), await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Specialist));
        var first = await web.House.ProcessInForceAsync(keeper, TestProcesses.Branching(web.Province.CityOtherDivision.Id));
        var dossier = $"dossiers/{(await web.House.InProcessingAsync()).Id}";
        var procedureId = await web.House.ProcedureIdAsync();

        (await counter.PostAsync("processes", new { procedureId })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        var address = "processes/" + (await controller.PostAsync("processes", new { procedureId, basedOnId = first })).Json.GetProperty("id").GetString();
        (await counter.GetAsync(address)).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        var draft = (await controller.GetAsync(address)).Ok();
        Assert.Equal((7, "draft", 50m), (draft.Json.GetProperty("content").GetProperty("steps").GetArrayLength(), draft["state"], draft.Json.GetProperty("longestHours").GetDecimal()));
        (await controller.PostAsync(address + "/publish", new { decisionOn = "2021-04-01" })).Refused(HttpStatusCode.UnprocessableEntity, "process.decision_number");
        var content = new
        {
            steps = new object[]
            {
                new { key = "b1", name = "Tiếp nhận", stage = "receive", role = "counter-officer", unitRule = "one-stop", hours = 2 }, new { key = "b3", name = "Giải quyết", stage = "work", role = "specialist", unitRule = "division", hours = 24 },
                new { key = "b4", name = "Ký", stage = "sign", role = "agency-head", unitRule = "agency", hours = 8 },
            },
            moves = new object[] { new { fromKey = "b1", toKey = "b3", isDefault = true }, new { fromKey = "b3", toKey = "b4", isDefault = true } },
        };
        (await controller.PostAsync(address + "/write", new { content }, ifMatch: "\"99\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await controller.PostAsync(address + "/write", new { content }, ifMatch: draft.ETag)).Ok();
        (await controller.PostAsync(address + "/publish", new { decisionNumber = "91/QĐ-UBND", decisionOn = "2021-04-01" })).Ok();

        var rows = (await counter.GetAsync("processes?procedure=1.004194")).Ok().Json;
        Assert.Equal([(2, 0), (1, 1)], rows.EnumerateArray().Select(r => (r.GetProperty("number").GetInt32(), r.GetProperty("openDossiers").GetInt32())));
        (await specialist.PostAsync(dossier + "/submit", new { kind = "granted", summary = "Đủ" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.step_before_signature");
        (await specialist.PostAsync(dossier + "/forward", new { to = "b6" })).Ok();
        Assert.Equal("b6", (await specialist.GetAsync(dossier)).Ok()["stepKey"]);

        // What co-operates is not in the new process: it has to be said which step stands for it.
        var look = (await controller.GetAsync($"{address}/dossiers?from={first}")).Ok().Json;
        Assert.Equal((1, 1), (look.GetProperty("total").GetInt32(), look.GetProperty("missing").GetArrayLength()));
        (await controller.PostAsync(address + "/dossiers", new { from = first })).Refused(HttpStatusCode.UnprocessableEntity, "process.map_missing");
        (await counter.PostAsync(address + "/dossiers", new { from = first, mapping = new { b6 = "b3" } })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        Assert.Equal(1, (await controller.PostAsync(address + "/dossiers", new { from = first, mapping = new { b6 = "b3" } })).Ok().Json.GetProperty("moved").GetInt32());
        Assert.Equal("b3", (await specialist.GetAsync(dossier)).Ok()["stepKey"]);

        (await controller.PostAsync($"processes/{first}/restore", new { reason = "" })).Refused(HttpStatusCode.UnprocessableEntity, "process.reason");
        Assert.Equal(3, (await controller.PostAsync($"processes/{first}/restore", new { reason = "Quay lại" })).Ok().Json.GetProperty("number").GetInt32());
        (await controller.PostAsync(address + "/discard", new { })).Refused(HttpStatusCode.UnprocessableEntity, "process.not_draft");
    }
}
