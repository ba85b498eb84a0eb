using System.Net;
using System.Text;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Api;

public sealed class CatalogueApiTests
{
    [Theory, AnyDatabase]
    public async Task Programs_import_difference_schedule_and_stop_the_clock(string database)
    {
        await using var web = await WebHouse.BuildAsync(database);
        var (controller, counter) = (await web.ApiAsync(await web.House.ControllerAsync()), await web.ApiAsync(web.Province.Counter));
        var file = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"MATTHC":"1.004194","TENTTHC":"Đăng ký biến động","CAP":"2","THOIHAN":[{"THOIGIANGIAIQUYET":"8","DONVITINH":"ngày làm việc"}],"GIAYTO":[{"TENGIAYTO":"Đơn"}],"LA":1}"""));
        (await counter.PostAsync("procedures/import", new { file, seen = true })).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await controller.PostAsync("procedures/import", new { file = "e30=" })).Ok();
        var read = (await controller.PostAsync("procedures/import", new { file })).Ok().Json;
        Assert.Equal((1, System.Text.Json.JsonValueKind.Null), (read.GetProperty("changed").GetInt32(), read.TryGetProperty("taken", out var none) ? none.ValueKind : System.Text.Json.JsonValueKind.Null));
        Assert.Equal(1, (await controller.PostAsync("procedures/import", new { file, seen = true })).Ok().Json.GetProperty("taken").GetProperty("drafts").GetInt32());

        var catalogue = (await controller.GetAsync("procedures/catalogue?code=1.004194")).Ok().Json;
        var draft = catalogue.GetProperty("versions")[0];
        Assert.Equal("draft", draft.GetProperty("standing").GetString());
        Assert.Equal(1, (await counter.GetAsync("procedures/catalogue?code=1.004194")).Ok().Json.GetProperty("versions").GetArrayLength());
        var version = "procedures/versions/" + draft.GetProperty("id").GetString();
        var seen = (await controller.GetAsync(version)).Ok();
        Assert.Contains(seen.Json.GetProperty("changes").EnumerateArray(), c => c.GetProperty("after").GetString() == "8 ngày làm việc");
        (await counter.GetAsync(version)).Refused(HttpStatusCode.NotFound, "kernel.not_found");
        var decision = new { decisionNumber = "9/QĐ-UBND", signedOn = "2021-04-01", validFrom = "2021-04-05" };
        (await counter.PostAsync(version + "/schedule", decision)).Refused(HttpStatusCode.Forbidden, "kernel.forbidden");
        (await controller.PostAsync(version + "/schedule", decision, ifMatch: "\"99\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        (await controller.PostAsync(version + "/schedule", decision, ifMatch: seen.ETag)).Ok();
        (await controller.PostAsync(version + "/discard", new { })).Refused(HttpStatusCode.UnprocessableEntity, "procedure.not_draft");
        (await controller.PostAsync(version + "/withdraw", new { })).Ok();
        (await controller.PostAsync(version + "/schedule", decision)).Ok();

        var publications = (await counter.GetAsync("procedures/publications?from=2021-04-01&to=2021-04-30")).Ok().Json;
        Assert.Equal((1, "waiting"), (publications.GetProperty("figures").GetProperty("waiting").GetInt32(), publications.GetProperty("publications")[0].GetProperty("state").GetString()));
        (await controller.PostAsync($"procedures/publications/{publications.GetProperty("publications")[0].GetProperty("id").GetString()}/enter", new { enteredOn = "2021-04-01" })).Ok();
        Assert.Equal(1, (await counter.GetAsync("procedures/publications")).Ok().Json.GetProperty("figures").GetProperty("inTime").GetInt32());
        (await counter.GetAsync("procedures/publications?from=hôm-nay")).Refused(HttpStatusCode.BadRequest, "api.day");
        (await controller.PostAsync("procedures/groups", new { name = "Nhóm", codes = new[] { "1.004194" } })).Refused(HttpStatusCode.UnprocessableEntity, "procedure-group.members");
    }
}
