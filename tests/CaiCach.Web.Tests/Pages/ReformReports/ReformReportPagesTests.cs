using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Sheets;
using CaiCach.Reports.Reform;
using CaiCach.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages.ReformReports;

public sealed partial class ReformReportPagesTests
{
    static readonly DateTime AfterQuarter = new(2021, 7, 1, 8, 0, 0);

    [Theory, AnyDatabase]
    public async Task A_report_is_begun_written_submitted_given_back_and_signed_through_pages(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        web.House.Clock.Set(AfterQuarter);
        var (head, chair) = (await Browser.SignInAsync(web, web.Province.Head), await Browser.SignInAsync(web, web.Province.Chair));
        var page = Redirected(await head.SubmitAsync("/reform-reports/new", "", new() { ["Period"] = "2021-Q2" }));

        Assert.Equal(page, Redirected(await head.SubmitAsync(page, "Save", new() { ["Texts[next]"] = "Việc quý sau\r\nhết", ["Figures[directives.issued]"] = "1.250,5" })));
        var written = await PageAsync(head, page);
        Assert.All(["Việc quý sau", "value=\"1.250,5\"", "Trong kỳ đã ban hành 1.250,5 văn bản chỉ đạo"], w => Assert.Contains(w, written, StringComparison.Ordinal));
        var question = await TextAsync(await head.SubmitAsync(page, "Submit", new() { ["Texts[proposals]"] = "Chưa có" }));
        Assert.All(["Chốt số và trình ký?", "Chỉ tiêu chưa có số", "Mục chưa viết"], w => Assert.Contains(w, question, StringComparison.Ordinal));
        Assert.Contains("Chưa có", await PageAsync(head, page), StringComparison.Ordinal); // what was typed is kept before the question
        Redirected(await head.SubmitAsync(page, "Submit", new() { ["Confirm"] = "yes" }));
        Assert.DoesNotContain("name=\"Texts[next]\"", await PageAsync(chair, page), StringComparison.Ordinal);

        Redirected(await chair.SubmitAsync(page, "Return", new() { ["Reason"] = "Nêu rõ nguyên nhân" }));
        Assert.Contains("Nêu rõ nguyên nhân", await PageAsync(head, page), StringComparison.Ordinal);
        Redirected(await head.SubmitAsync(page, "Submit", new() { ["Confirm"] = "yes" }));
        Assert.Contains("<h1>Ký báo cáo?</h1>", await TextAsync(await chair.SubmitAsync(page, "Sign", new() { ["Number"] = "15/BC-UBND" })), StringComparison.Ordinal);
        Redirected(await chair.SubmitAsync(page, "Sign", new() { ["Number"] = "15/BC-UBND", ["Confirm"] = "yes" }));
        var signed = await PageAsync(chair, page);
        Assert.All(["Số 15/BC-UBND, ký ngày 01/07/2021", "Đã ký"], w => Assert.Contains(w, signed, StringComparison.Ordinal));
        Assert.Contains("15/BC-UBND", await PageAsync(head, "/reform-reports?period=2021-Q2&state=Signed"), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task Bad_input_stands_beside_its_cause_and_keeps_what_was_typed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var chair = await Browser.SignInAsync(web, web.Province.Chair);
        var page = "/reform-reports/" + Value(await web.House.CreateReportAsync(web.Province.Chair)).Id;

        foreach (var number in new[] { "12.5", "mười", "-3", "1,2,3" })
        {
            var refused = await chair.SubmitAsync(page, "Save", new() { ["Texts[next]"] = "Giữ lại câu này", ["Figures[directives.issued]"] = number });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var text = await TextAsync(refused);
            Assert.All(["Giữ lại câu này", $"value=\"{number}\"", "id=\"Figures_directives_issued_-error\"", "href=\"#Figures_directives_issued_\""], w => Assert.Contains(w, text, StringComparison.Ordinal));
        }

        Assert.Contains("đã có báo cáo Quý II/2021", await TextAsync(await chair.SubmitAsync("/reform-reports/new", "", new() { ["Period"] = "2021-Q2" })), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await chair.SubmitAsync(page, "Save", new() { ["Texts[next]"] = "Không có dấu" }, withToken: false)).StatusCode);
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(0, await db.Set<ReformReportText>().CountAsync() + await db.Set<ReformReportFigure>().CountAsync()));
    }

    [Theory, AnyDatabase]
    public async Task The_second_saver_sees_what_the_first_did_and_loses_nothing(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (head, chair) = (await Browser.SignInAsync(web, web.Province.Head), await Browser.SignInAsync(web, web.Province.Chair));
        var created = Value(await web.House.CreateReportAsync(web.Province.Chair));
        var page = "/reform-reports/" + created.Id;
        Redirected(await head.SubmitAsync(page, "Save", new() { ["Texts[next]"] = "Câu của trưởng phòng" }));

        var second = await chair.SubmitAsync(page, "Save", new() { ["Texts[next]"] = "Câu của chủ tịch", ["Version"] = created.Version.ToString(CultureInfo.InvariantCulture) });

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var text = await TextAsync(second);
        Assert.All(["Đã đổi trong lúc bạn làm", "Câu của chủ tịch"], w => Assert.Contains(w, text, StringComparison.Ordinal));
        Assert.Equal("Câu của trưởng phòng", (await web.House.ReadReportAsync(created.Id, web.Province.Chair)).Sections.Single(s => s.Code == "next").Text);
    }

    [Theory, AnyDatabase]
    public async Task Every_figure_opens_to_as_many_rows(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var house = web.House;
        await house.IssuedPlanAsync();
        await house.AnswerAsync((await house.InProcessingAsync()).Id);
        await house.ReceiveAsync();
        house.Clock.Set(AfterQuarter);
        foreach (var (person, period) in new[] { (web.Province.Chair, "2021-Q2"), (web.Province.Coordinator, "2021-H1") })
        {
            var (browser, view) = (await Browser.SignInAsync(web, person), await house.ReadReportAsync(Value(await house.CreateReportAsync(person, period)).Id, person));
            Assert.True(view.Figures.Count(f => f.Value > 0) > 8);
            foreach (var figure in view.Figures.Where(f => f is { IsTyped: false, Value: not null } && f.Unit != "%"))
            {
                var list = await browser.ReadAsync(figure.Rows!);
                Assert.True(figure.Value == Row().Count(list), $"{figure.Code} is {figure.Value}, {figure.Rows} opens to {Row().Count(list)}");
            }

            foreach (var share in view.Figures.Where(f => f is { Unit: "%", Value: not null }))
            {
                Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(share.Rows!)).StatusCode);
            }

            Assert.Contains($"href=\"{view.Figure(DossierMeasures.Received).Rows}\"", await PageAsync(browser, "/reform-reports/" + view.Report.Id), StringComparison.Ordinal);
        }
    }

    [Theory, AnyDatabase]
    public async Task The_document_and_the_sheet_say_what_the_page_says(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.IssuedPlanAsync();
        web.House.Clock.Set(AfterQuarter);
        var id = await web.House.SignedReportAsync(web.Province.Chair, new() { ["directives.issued"] = 12 });
        var browser = await Browser.SignInAsync(web, web.Province.Chair);

        using var document = WordprocessingDocument.Open(new MemoryStream(await (await browser.GetAsync($"/print/reform-report/{id}?format=docx")).Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var words = document.MainDocumentPart!.Document.InnerText;
        Assert.All(
            ["Số: 15/BC-UBND", "QUÝ II/2021", "TM. ỦY BAN NHÂN DÂN", "ngày 01 tháng 7 năm 2021", "đã hoàn thành 0/1 nhiệm vụ", "Văn bản chỉ đạo, điều hành CCHC đã ban hành"],
            w => Assert.Contains(w, words, StringComparison.Ordinal));
        Assert.Contains("PAGE", Assert.Single(document.MainDocumentPart.HeaderParts).Header.InnerXml, StringComparison.Ordinal);

        var sheet = new MemoryStream(await (await browser.GetAsync($"/reform-reports/{id}?handler=Sheet")).Content.ReadAsByteArrayAsync());
        var rows = SheetReader.Rows(sheet).ToList();
        Assert.Equal("12", rows.Single(r => r.Cells.Any(c => c.Text == "Văn bản chỉ đạo, điều hành CCHC đã ban hành")).Cells[2].Text);
        Assert.Equal((await web.House.ReadReportAsync(id, web.Province.Chair)).Figures.Count, rows.Count - 3);
    }

    [Theory, AnyDatabase]
    public async Task The_province_sees_who_has_not_reported_and_what_a_sum_is_made_of(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        web.House.Clock.Set(AfterQuarter);
        await web.House.SignedReportAsync(web.Province.Chair, new() { ["directives.issued"] = 12 });
        var id = Value(await web.House.CreateReportAsync(web.Province.Coordinator)).Id;
        Value(await web.House.WriteReportAsync(id, web.Province.Coordinator, new() { ["directives.issued"] = 3 }));
        var (coordinator, director) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Director));

        var page = await PageAsync(coordinator, "/reform-reports/" + id);
        Assert.All(["1/2 đã ký và được gộp", "Chưa báo cáo: 1", $"/reform-reports/{id}/figures/directives.issued"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        var parts = await PageAsync(coordinator, $"/reform-reports/{id}/figures/directives.issued");
        Assert.All([": 15 văn bản", ">3<", ">12<", "15/BC-UBND"], w => Assert.Contains(w, parts, StringComparison.Ordinal));
        foreach (var address in new[] { $"/reform-reports/{id}", $"/reform-reports/{id}/figures/directives.issued", $"/print/reform-report/{id}", $"/print/reform-report/{id}?format=docx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await director.GetAsync(address)).StatusCode);
        }

        Assert.DoesNotContain(id.ToString(), await director.ReadAsync("/reform-reports"), StringComparison.Ordinal);
    }

    static async Task<string> PageAsync(Browser browser, string address) => WebUtility.HtmlDecode(await browser.ReadAsync(address));

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    static string Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    [GeneratedRegex("""<tr[^>]*>\s*<td (class="(lead-cell|num|choose|code)|data-label)""")]
    private static partial Regex Row();
}
