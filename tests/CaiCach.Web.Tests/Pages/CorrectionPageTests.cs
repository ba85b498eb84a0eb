using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;

namespace CaiCach.Web.Tests.Pages;

public sealed class CorrectionPageTests
{
    [Theory, AnyDatabase]
    public async Task The_head_confirms_an_error_and_gives_the_corrected_result(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.GoTo2025Async();
        var id = (await web.House.InProcessingAsync()).Id;
        await web.House.AnswerAsync(id);
        var (chair, counter, address) = (await Browser.SignInAsync(web, web.Province.Chair), await Browser.SignInAsync(web, web.Province.Counter), $"/dossiers/{id}");
        Assert.DoesNotContain("Xác nhận sai sót", await counter.ReadAsync(address), StringComparison.Ordinal);
        async Task<string> VersionAsync() => (await web.House.DossierAsync(id)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var refused = await chair.SubmitAsync(address, "ConfirmError", new() { ["Version"] = await VersionAsync(), ["Text"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("confirmerror-text-error", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.SubmitAsync(address, "ConfirmError", new() { ["Version"] = await VersionAsync(), ["Text"] = "Sai" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await chair.SubmitAsync(address, "ConfirmError", new() { ["Version"] = await VersionAsync(), ["Text"] = "Ghi sai số thửa", ["ByApplicant"] = "true" })).StatusCode);
        Assert.Contains("Ghi sai số thửa", await chair.ReadAsync("/corrections"), StringComparison.Ordinal);
        Assert.Contains("07/07/2025", await counter.ReadAsync(address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await chair.SubmitAsync(address, "Correct", new() { ["Version"] = await VersionAsync(), ["Ordinal"] = "1", ["Document"] = "13/GCN" })).StatusCode);
        Assert.Contains("sửa kết quả, số mới 13/GCN", await counter.ReadAsync(address), StringComparison.Ordinal);
        Assert.Contains("Không có sai sót nào", await chair.ReadAsync("/corrections"), StringComparison.Ordinal);

        var program = await web.ApiAsync(web.Province.Chair);
        (await program.PostAsync($"dossiers/{id}/correct", new { ordinal = 1, document = "14/GCN" })).Refused(HttpStatusCode.UnprocessableEntity, "dossier.correction_done");
        Assert.Equal(HttpStatusCode.OK, (await program.PostAsync($"dossiers/{id}/confirm-error", new { what = "Thiếu dấu" })).Status);
        Assert.Equal("Thiếu dấu", (await program.GetAsync("corrections")).Json.GetProperty("items")[0].GetProperty("what").GetString());
    }
}
