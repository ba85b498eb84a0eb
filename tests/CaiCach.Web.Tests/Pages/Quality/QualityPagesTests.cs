using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Permissions;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages.Quality;

public sealed partial class QualityPagesTests
{
    [Theory, AnyDatabase]
    public async Task A_founded_complaint_is_recorded_and_the_points_show_everywhere_why(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var dossier = await AnsweredAsync(web);
        var controller = await Browser.SignInAsync(web, await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên"));
        var chair = await Browser.SignInAsync(web, web.Province.Chair);
        var unit = "/quality/" + web.Province.City.Id;

        var before = await chair.ReadAsync(unit + "?period=2021-Q2");
        Assert.All(["1. Tổng thời gian giải quyết", "9. Dịch vụ công trực tuyến", "Chưa có dữ liệu: kết quả kiểm tra việc công khai thủ tục.", "0 trong 1 hồ sơ tiếp nhận trực tuyến"], w => Assert.Contains(w, before, StringComparison.Ordinal));
        Assert.DoesNotContain("/record", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync(unit + "/record")).StatusCode);

        var recorded = await controller.SubmitAsync(unit + "/record?period=2021-Q2", "", new()
        {
            ["Indicator"] = "attitude", ["DossierCode"] = dossier.Code.ToLowerInvariant(), ["Points"] = "0", ["On"] = "01/04/2021", ["Reason"] = "Phản ánh đã xác minh", ["DocumentNumber"] = "9/KL-UBND",
        });
        Assert.Equal((HttpStatusCode.Redirect, unit + "?period=2021-Q2"), (recorded.StatusCode, recorded.Headers.Location?.OriginalString));

        const string Why = "Theo kết quả kiểm tra: Phản ánh đã xác minh; văn bản 9/KL-UBND ngày 01/04/2021.";
        Assert.All([await chair.ReadAsync(unit + "?period=2021-Q2"), await chair.ReadAsync(unit + "/dossiers?period=2021-Q2&indicator=attitude&points=0"), await chair.ReadAsync("/dossiers/" + dossier.Id)],
            page => Assert.Contains(Why, page, StringComparison.Ordinal));
        Assert.Contains("<h1>0 hồ sơ</h1>", await chair.ReadAsync(unit + "/dossiers?period=2021-Q2&indicator=attitude&points=2"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, web.Province.Director)).GetAsync(unit)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync($"/quality/{web.Province.CityOneStop.Id}/dossiers")).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_refused_finding_keeps_what_was_typed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var controller = await Browser.SignInAsync(web, await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên"));
        var form = $"/quality/{web.Province.City.Id}/record";
        Dictionary<string, string> fields = new() { ["Indicator"] = "feedback", ["Percent"] = "chín mươi", ["On"] = "01/04/2021", ["Reason"] = "Trả lời đúng hạn", ["DocumentNumber"] = "" };

        var words = await controller.SubmitAsync(form, "", new(fields));
        var missing = await controller.SubmitAsync(form, "", new(fields) { ["Percent"] = "92,5" });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (words.StatusCode, missing.StatusCode));
        var page = WebUtility.HtmlDecode(await words.Content.ReadAsStringAsync());
        Assert.All(["Tỷ lệ là một số, ví dụ 92,5.", "chín mươi", "Trả lời đúng hạn", "id=\"Percent-error\""], w => Assert.Contains(w, page, StringComparison.OrdinalIgnoreCase));
        page = WebUtility.HtmlDecode(await missing.Content.ReadAsStringAsync());
        Assert.All(["Hãy nhập số văn bản.", "92,5", "Trả lời đúng hạn"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await controller.SubmitAsync(form, "", new(fields), withToken: false)).StatusCode);
    }

    [Fact]
    public async Task Every_number_of_dossiers_opens_to_as_many_and_the_table_comes_as_a_sheet()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        await AnsweredAsync(web);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var links = Opened().Matches(await coordinator.ReadAsync($"/quality/{web.Province.City.Id}?period=2021-Q2"));
        Assert.True(links.Count >= 4);
        foreach (Match link in links)
        {
            Assert.Contains($"<h1>{link.Groups[2].Value} hồ sơ</h1>", await coordinator.ReadAsync(link.Groups[1].Value), StringComparison.Ordinal);
        }

        foreach (var address in new[] { "/quality?period=2021-Q2&handler=Sheet", $"/quality/{web.Province.City.Id}?period=2021-Q2&handler=Sheet" })
        {
            await using var file = await (await coordinator.GetAsync(address)).Content.ReadAsStreamAsync();
            await using var zip = new ZipArchive(file);
            using var sheet = new StreamReader(await zip.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal) || e.FullName.EndsWith("sheet.xml", StringComparison.Ordinal)).OpenAsync());
            Assert.Contains("1. Tổng thời gian", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
        }

        Assert.Contains("Không có gì để chấm", await coordinator.ReadAsync("/quality?period=2019-Q1"), StringComparison.Ordinal);
        Assert.Contains("đang hiện kỳ thường dùng", await coordinator.ReadAsync("/quality?period=2021-Q9"), StringComparison.Ordinal);
    }

    static async Task<Dossiers.Receiving.ReceivedDossier> AnsweredAsync(WebHouse web)
    {
        var dossier = await web.House.InProcessingAsync();
        await web.House.AnswerAsync(dossier.Id);
        return dossier;
    }

    [GeneratedRegex("href=\"(/quality/[^\"]+indicator=[^\"]+)\">(\\d+) hồ sơ</a>")]
    private static partial Regex Opened();
}
