using System.Net;
using System.Text;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Reorganisations;
using CaiCach.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Web.Tests.Pages.Units;

public sealed class UnitPagesTests
{
    [Fact]
    public async Task The_keeper_changes_units_and_everybody_sees_what_they_were()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var (keeper, other) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Counter));
        var dossier = await web.House.ReceiveAsync();

        var wrong = await keeper.SubmitAsync("/units/new", "", new() { ["Code"] = "000.00.20.H45", ["Name"] = "UBND xã <b>Hòa Kiến</b>", ["Kind"] = "Commune", ["ParentCode"] = "H45.99" });
        var page = WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("Mã 000.00.20.H45 đã dùng cho UBND TP Tuy Hòa", page, StringComparison.Ordinal);
        Assert.Contains("Cho biết mã của đơn vị cấp trên", page, StringComparison.Ordinal);
        Assert.Contains("value=\"UBND xã <b>Hòa Kiến</b>\"", page, StringComparison.Ordinal); // what was typed stays, decoded here
        var made = await keeper.SubmitAsync("/units/new", "", new() { ["Code"] = "H45.20.30", ["Name"] = "UBND xã Hòa Kiến", ["Kind"] = "Commune", ["ParentCode"] = "H45.20" });
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var unit = made.Headers.Location!.OriginalString;

        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(unit, "Rename", new() { ["Name"] = "UBND phường Hòa Kiến", ["ShortName"] = "UBND phường Hòa Kiến", ["From"] = "10/04/2021", ["Decision"] = "Nghị quyết 7" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(unit, "Alias", new() { ["Code"] = "HK.CU", ["Note"] = "hệ thống cũ" })).StatusCode);
        Assert.Contains("<h1>UBND xã Hòa Kiến", await other.ReadAsync(unit), StringComparison.Ordinal);
        Assert.Contains("<h1>UBND phường Hòa Kiến", await other.ReadAsync(unit + "?asOf=2021-04-10"), StringComparison.Ordinal);
        Assert.Contains("UBND phường Hòa Kiến", await other.ReadAsync("/units?asOf=2021-04-10"), StringComparison.Ordinal);
        Assert.Contains(unit, await other.ReadAsync("/units?text=HK.CU"), StringComparison.Ordinal);
        Assert.DoesNotContain("asp-page-handler", await other.ReadAsync(unit), StringComparison.Ordinal);
        Assert.DoesNotContain("Kết thúc đơn vị", await other.ReadAsync(unit), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/units/new")).StatusCode);

        // A city that still holds a dossier is asked about once more, and then refused with what it holds.
        var city = $"/units/{web.Province.City.Id}";
        var asked = await keeper.SubmitAsync(city, "Close", new() { ["Reason"] = "giai-the", ["Decision"] = "QĐ 1" });
        Assert.Contains("không mở lại được", WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var held = await keeper.SubmitAsync(city, "Close", new() { ["Reason"] = "giai-the", ["Decision"] = "QĐ 1", ["Confirm"] = "yes" });
        Assert.Contains("UBND xã Hòa Kiến", WebUtility.HtmlDecode(await held.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(unit, "Close", new() { ["Reason"] = "sap-nhap", ["Successors"] = "H45.20", ["Decision"] = "QĐ 1", ["Confirm"] = "yes" })).StatusCode);
        held = await keeper.SubmitAsync(city, "Close", new() { ["Reason"] = "giai-the", ["Decision"] = "QĐ 1", ["LastDay"] = "02/04/2021", ["Confirm"] = "yes" });
        Assert.Contains("còn giữ 1 hồ sơ chưa kết thúc", WebUtility.HtmlDecode(await held.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        var list = await keeper.SubmitFileAsync("/units/import", "", [], "Upload", "don-vi.csv", Encoding.UTF8.GetBytes("code,name,kind,parent\nH45.51,UBND xã Một,commune,H45\nH45.52,UBND xã Hai,xã,H45\n"));
        Assert.Contains("Dòng 3, cột kind", WebUtility.HtmlDecode(await list.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("UBND xã Một", await keeper.ReadAsync("/units"), StringComparison.Ordinal);

        // The receipt of yesterday bears yesterday's name, whatever the city is called when it is printed again.
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(city, "Rename", new() { ["Name"] = "Uỷ ban nhân dân thành phố Mới", ["From"] = "02/04/2021", ["Decision"] = "Nghị quyết 8" })).StatusCode);
        web.House.Clock.Set(new DateTime(2021, 4, 2, 9, 0, 0));
        other = await Browser.SignInAsync(web, web.Province.Counter);
        Assert.Contains("Uỷ ban nhân dân thành phố Tuy Hòa", await other.ReadAsync($"/print/receipt/{dossier.Id}"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Uỷ ban nhân dân thành phố Mới", await other.ReadAsync(city), StringComparison.Ordinal);

        var api = await web.ApiAsync(web.Province.Coordinator);
        Assert.Equal("H45.20", (await api.GetAsync("units?code=000.00.20.H45")).Json[0].GetProperty("code").GetString());
        Assert.Equal(2, (await api.GetAsync($"units/{web.Province.City.Id}/history")).Json.GetProperty("names").GetArrayLength());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await api.PostAsync("units/import", new { csv = "code,name,kind\nH45.53,,commune\n" })).Status);
        Assert.Equal(HttpStatusCode.Created, (await api.PostAsync("units", new { code = "H45.54", name = "UBND xã Bốn", kind = "commune", parentCode = "H45" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await web.ApiAsync(web.Province.Counter)).PostAsync("units", new { code = "H45.55", name = "x", kind = "commune", parentCode = "H45" })).Status);
    }

    [Fact]
    public async Task A_reorganisation_is_prepared_rehearsed_approved_by_another_and_done_at_midnight()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var (keeper, counter) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Counter));
        var leader = await Browser.SignInAsync(web, await web.House.LeaderAsync());
        var dossier = await web.House.ReceiveAsync();

        var refused = await keeper.SubmitAsync("/units/reorganisations", "", new() { ["Name"] = "Bỏ cấp huyện", ["Decision"] = "", ["On"] = "01/04/2021" });
        Assert.Contains("phải sau hôm nay", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var page = (await keeper.SubmitAsync("/units/reorganisations", "", new() { ["Name"] = "Bỏ cấp huyện", ["Decision"] = "Nghị quyết 202/2025/QH15", ["On"] = "06/04/2021" })).Headers.Location!.OriginalString;
        var wrong = await keeper.SubmitFileAsync(page, "Import", [], "Upload", "phuong-an.csv", Encoding.UTF8.GetBytes("line,code,reason,to\ncloses,H45.20,sap-nhap,\n"));
        Assert.Contains("Dòng 2, cột reason: H45.20: Sáp nhập", WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitFileAsync(page, "Import", [], "Upload", "phuong-an.csv", Encoding.UTF8.GetBytes(TestReorganisations.Split))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(page, "Rehearse", [])).StatusCode);
        var rehearsed = await keeper.ReadAsync(page);
        Assert.Contains("UBND phường Tuy Hòa", rehearsed, StringComparison.Ordinal);
        Assert.Contains("Đã diễn tập", rehearsed, StringComparison.Ordinal);
        Assert.DoesNotContain(">Phê duyệt<", rehearsed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.SubmitAsync(page, "Rehearse", [])).StatusCode);
        Assert.Contains("tự kết thúc đơn vị cũ", WebUtility.HtmlDecode(await (await leader.SubmitAsync(page, "Approve", [])).Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.SubmitAsync(page, "Approve", new() { ["Confirm"] = "yes" })).StatusCode);

        web.House.Clock.Set(new DateTime(2021, 4, 6, 8, 0, 0));
        await using (var scope = web.Services.CreateAsyncScope()) // by the host itself, as its worker does: it knows the new units at once
        {
            TestDossiers.Value(await scope.ServiceProvider.GetRequiredService<RunReorganisations>().RunAsync(new ActionContext(Actor.System, Authority.None), null, TestContext.Current.CancellationToken));
        }

        (counter, keeper) = (await Browser.SignInAsync(web, web.Province.Counter), await Browser.SignInAsync(web, web.Province.Coordinator));
        var done = await counter.ReadAsync(page);
        Assert.Contains("khớp từng mục với diễn tập", done, StringComparison.Ordinal);
        var view = await counter.ReadAsync($"/dossiers/{dossier.Id}"); // his post went along
        Assert.Contains("chuyển sang UBND phường Tuy Hòa do sắp xếp đơn vị, không tính lại thời hạn", view, StringComparison.Ordinal);
        Assert.Contains("Uỷ ban nhân dân thành phố Tuy Hòa", await counter.ReadAsync($"/print/receipt/{dossier.Id}"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(dossier.Code, await keeper.ReadAsync($"/dossiers?agency={web.Province.City.Id}&measure=dossiers.received&from=2021-04-01&to=2021-04-01"), StringComparison.Ordinal);
        Assert.Contains("Kết thúc 05/04/2021", await counter.ReadAsync($"/units/{web.Province.City.Id}"), StringComparison.Ordinal);
        Assert.Contains("Theo đơn vị hiện nay", await keeper.ReadAsync("/overview?from=2021-04-01&to=2021-04-30"), StringComparison.Ordinal);

        var api = await web.ApiAsync(web.Province.Coordinator);
        var id = (await api.GetAsync("reorganisations")).Json[0].GetProperty("id").GetGuid();
        Assert.True((await api.GetAsync($"reorganisations/{id}")).Json.GetProperty("agrees").GetBoolean());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await api.PostAsync($"reorganisations/{id}/cancel", new { why = "muộn" })).Status);
    }
}
