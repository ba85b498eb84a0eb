using System.Net;
using System.Text.Json;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Why a date is that date, and what another minute of receipt would have given.</summary>
public sealed class DeadlinePageTests
{
    [Theory, AnyDatabase]
    public async Task An_officer_asks_what_if_it_had_been_received_a_minute_after_three(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        web.House.Clock.Set(new DateTime(2021, 4, 1, 14, 59, 0));
        var id = (await web.House.ReceiveAsync()).Id;
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var address = $"/dossiers/{id}/deadline";
        Assert.Contains(address, await counter.ReadAsync("/dossiers/" + id), StringComparison.Ordinal);

        var page = await counter.ReadAsync(address);
        Assert.All(["Chuyển hồ sơ giấy", "17:00 01/04/2021", "Điều 18 khoản 2", "17:00 06/04/2021"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        var asked = await counter.ReadAsync(address + "?on=01/04/2021&time=15:01");
        Assert.Contains("08:00 02/04/2021", asked, StringComparison.Ordinal); // handed over the next morning
        Assert.Contains("Chưa nhập nghị định nào cho ngày 01/01/2015", await counter.ReadAsync(address + "?on=01/01/2015&time=15:01"), StringComparison.Ordinal);
        Assert.Contains("Giờ viết dạng 15:01.", await counter.ReadAsync(address + "?on=01/04/2021&time=chiều"), StringComparison.Ordinal);
        Assert.Contains("chưa nạp", await counter.ReadAsync(address + "?on=01/04/2024&time=08:00"), StringComparison.OrdinalIgnoreCase); // no calendar
        Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, web.Province.DepartmentCounter)).GetAsync(address)).StatusCode);

        var program = await web.ApiAsync(web.Province.Counter);
        static string? Transfer(JsonElement sheet) => sheet.GetProperty("timers").EnumerateArray().Single(t => t.GetProperty("kind").GetString() == "paper-transfer").GetProperty("at").GetString();
        Assert.Equal("2021-04-01T17:00:00", Transfer((await program.GetAsync($"dossiers/{id}/deadline")).Ok().Json));
        Assert.Equal("2021-04-02T08:00:00", Transfer((await program.GetAsync($"dossiers/{id}/deadline?received=2021-04-01T15:01")).Ok().Json));
        (await program.GetAsync($"dossiers/{id}/deadline?received=chiều")).Refused(HttpStatusCode.BadRequest, "api.moment");
        (await (await web.ApiAsync(web.Province.DepartmentCounter)).GetAsync($"dossiers/{id}/deadline")).Refused(HttpStatusCode.NotFound, "kernel.not_found");
    }
}
