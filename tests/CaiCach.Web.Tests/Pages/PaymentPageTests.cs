using System.Net;
using CaiCach.Kernel.Permissions;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

public sealed class PaymentPageTests
{
    [Theory, AnyDatabase]
    public async Task The_counter_takes_a_payment_down_and_settles_it_by_the_statement(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.GoTo2025Async();
        var id = (await web.House.InProcessingAsync()).Id;
        var (counter, chair) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Chair));
        var (dossier, record) = ($"/dossiers/{id}", $"/dossiers/{id}/payment");
        Assert.Contains(record, await counter.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.DoesNotContain(record, await chair.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync(record)).StatusCode);
        Assert.Contains("Không có khoản thu nào", await counter.ReadAsync("/payments"), StringComparison.Ordinal);

        Dictionary<string, string> typed = new() { ["Reference"] = "PP-1", ["Amount"] = "50.00", ["PaidOn"] = "02/07/2025", ["PaidHour"] = "9h" };
        foreach (var (change, error) in new[] { (new(), "paidhour-error"), (new() { ["PaidHour"] = "9:00" }, "amount-error"), (new() { ["PaidHour"] = "23:00", ["Amount"] = "50.000" }, "paidon-error"), (new Dictionary<string, string> { ["PaidOn"] = "31/02/2025" }, "paidon-error") })
        {
            var refused = await counter.SubmitAsync(record, "", new([.. typed.Where(f => !change.ContainsKey(f.Key)), .. change]));
            var page = await refused.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains(error, page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("value=\"PP-1\"", page, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await counter.SubmitAsync(record, "", new(typed) { ["Amount"] = "50.000", ["PaidHour"] = "9:00" })).StatusCode);
        var shown = await counter.ReadAsync(dossier);
        Assert.All(["50.000 đồng", "PP-1", "chậm nhất 03/07/2025 09:00", "Chờ đối soát"], w => Assert.Contains(w, shown, StringComparison.Ordinal));

        web.House.Clock.Set(new DateTime(2025, 7, 3, 9, 30, 0));
        (counter, chair) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Chair)); // who signed in yesterday signs in again
        var list = await chair.ReadAsync("/payments?late=true");
        Assert.Contains("Quá hạn đối soát", list, StringComparison.Ordinal);
        var clerk = await Browser.SignInAsync(web, await web.House.AddPersonAsync("Mai Văn Thư", web.Province.City, Role.Clerk, "Văn thư")); // whose bell has counted nothing yet
        Assert.Contains("1 khoản thu trực tuyến đã quá hạn vào tài khoản", await clerk.ReadAsync("/payments"), StringComparison.Ordinal);
        var address = "/payments/" + list.Split("href=\"/payments/")[1].Split('"')[0];
        Assert.DoesNotContain("Nguyễn Văn Đất", await chair.ReadAsync(address), StringComparison.Ordinal);
        Assert.DoesNotContain("Rút lại khoản ghi nhầm", await chair.ReadAsync(address), StringComparison.Ordinal);
        var other = await Browser.SignInAsync(web, web.Province.DepartmentCounter);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(record)).StatusCode);

        var early = await chair.SubmitAsync(address, "", new() { ["Statement"] = "SK-7", ["SettledOn"] = "02/07/2025", ["SettledHour"] = "8:00" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Contains("value=\"SK-7\"", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await chair.SubmitAsync(address, "", new() { ["Statement"] = " " })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await chair.SubmitAsync(address, "", new() { ["Statement"] = "SK-7", ["SettledOn"] = "hôm qua" })).StatusCode); // not silently now
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await counter.SubmitAsync(address, "TakeBack", new() { ["Reason"] = "" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.SubmitAsync(address, "TakeBack", new() { ["Reason"] = "Nhầm" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await chair.SubmitAsync(address, "", new() { ["Statement"] = "SK-7", ["SettledOn"] = "03/07/2025", ["SettledHour"] = "8:45" })).StatusCode);
        shown = await counter.ReadAsync(dossier);
        Assert.All(["Đã đối soát", "SK-7", "đối soát 50.000 đồng, giao dịch PP-1"], w => Assert.Contains(w, shown, StringComparison.Ordinal));
        Assert.Contains("PP-1", await counter.ReadAsync("/payments?settled=true"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await counter.SubmitAsync(record, "", new(typed) { ["Reference"] = "PP-2", ["Amount"] = "20000", ["PaidOn"] = "03/07/2025", ["PaidHour"] = "8:00" })).StatusCode);
        address = "/payments/" + (await counter.ReadAsync("/payments")).Split("href=\"/payments/")[1].Split('"')[0];
        Assert.Equal(HttpStatusCode.Redirect, (await counter.SubmitAsync(address, "TakeBack", new() { ["Reason"] = "Của hồ sơ khác" })).StatusCode);
        Assert.Contains("Đã rút lại", await counter.ReadAsync(dossier), StringComparison.Ordinal);
        Assert.Contains("Không có khoản thu nào", await counter.ReadAsync("/payments"), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_gateway_records_once_whatever_it_sends_twice(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.GoTo2025Async();
        var id = (await web.House.InProcessingAsync()).Id;
        var (gateway, head) = (await web.ApiAsync(web.Province.Counter), await web.ApiAsync(web.Province.Head));
        var body = new { amount = 50_000, reference = "PP-1", paidAt = "2025-07-02T09:00:00+07:00" };
        var first = (await gateway.PostAsync($"dossiers/{id}/record-payment", body, key: "giao-dich-1")).Ok();
        Assert.Equal(first.Text, (await gateway.PostAsync($"dossiers/{id}/record-payment", body, key: "giao-dich-1")).Ok().Text);
        (await gateway.PostAsync($"dossiers/{id}/record-payment", body)).Refused(HttpStatusCode.UnprocessableEntity, "payment.known");
        (await gateway.PostAsync($"dossiers/{id}/record-payment", new { reference = "PP-2" })).Refused(HttpStatusCode.UnprocessableEntity, "payment.amount");
        (await gateway.PostAsync($"dossiers/{id}/record-payment", body, ifMatch: "\"1\"")).Refused(HttpStatusCode.PreconditionFailed, "kernel.conflict");
        Assert.Equal(first["id"], (await gateway.GetAsync("payments")).Json.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal(first["id"], (await gateway.GetAsync($"dossiers/{id}")).Json.GetProperty("payments")[0].GetProperty("id").GetString());
        Assert.Equal((1, 50_000m), ((await gateway.GetAsync("payments/waiting")).Json is var waiting ? waiting.GetProperty("count").GetInt32() : 0, waiting.GetProperty("amount").GetDecimal()));
        Assert.True((await gateway.GetAsync($"payments/{first["id"]}")).Json.GetProperty("maySettle").GetBoolean());
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync($"payments/{first["id"]}/settle", new { statement = "SK-1" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await gateway.PostAsync($"payments/{first["id"]}/settle", new { statement = "SK-1", settledAt = "2025-07-02T09:59:00+07:00" })).Status);
        (await gateway.PostAsync($"payments/{first["id"]}/take-back", new { reason = "Nhầm" })).Refused(HttpStatusCode.UnprocessableEntity, "payment.ended");
        Assert.False((await gateway.GetAsync("payments?settled=true")).Json.GetProperty("items")[0].GetProperty("isLate").GetBoolean());
    }
}
