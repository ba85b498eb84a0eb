using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Drafting;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Forms 01 to 05 as DOCX hold every word of their print pages, by the schema and for another reader.</summary>
public sealed partial class WordPagesTests
{
    [Theory, AnyDatabase]
    public async Task Every_form_leaves_as_a_valid_document_with_the_page_s_words(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (forms, browser) = (await FormsAsync(web), await Browser.SignInAsync(web, web.Province.Counter));
        foreach (var form in forms)
        {
            var page = await (await browser.GetAsync(form)).Content.ReadAsStringAsync();
            var answer = await browser.GetAsync(form + "?format=docx");
            Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType?.MediaType);
            using var document = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{form}: {e.Path?.XPath} {e.Description}"));
            Assert.Equal(Squeeze(Content().Match(page).Groups[1].Value), Squeeze(string.Concat(document.MainDocumentPart!.Document.Descendants<Text>().Select(t => t.Text))));
            Assert.Contains($"{form}?format=docx", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stranger_and_another_agency_get_no_document()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var form = $"/print/receipt/{(await web.House.ReceiveAsync()).Id}?format=docx";

        Assert.Equal(HttpStatusCode.Redirect, (await web.Client().GetAsync(form)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, web.Province.DepartmentCounter)).GetAsync(form)).StatusCode);
    }

    [Fact]
    public async Task Another_program_reads_the_documents()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(office is null || !File.Exists("/usr/bin/pdftotext"), "LibreOffice or pdftotext is not installed; nothing else needs it.");
        await using var web = await WebHouse.BuildAsync("sqlite");
        var (forms, browser) = (await FormsAsync(web), await Browser.SignInAsync(web, web.Province.Counter));
        var folder = Directory.CreateTempSubdirectory("caicach-docx-").FullName;
        try
        {
            for (var i = 0; i < forms.Count; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}.docx"), await (await browser.GetAsync(forms[i] + "?format=docx")).Content.ReadAsByteArrayAsync());
            }

            Run(office!, ["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, .. Directory.GetFiles(folder, "*.docx")]);
            for (var i = 0; i < forms.Count; i++)
            {
                Run("/usr/bin/pdftotext", ["-layout", Path.Combine(folder, $"{i}.pdf"), Path.Combine(folder, $"{i}.txt")]);
                var text = await File.ReadAllTextAsync(Path.Combine(folder, $"{i}.txt"));
                Assert.Contains("Độc lập - Tự do - Hạnh phúc", text, StringComparison.Ordinal);
                Assert.Contains("Nguyễn Văn Đất", text, StringComparison.Ordinal);
            }
        }
        finally
        {
            if (Environment.GetEnvironmentVariable("CAICACH_KEEP_DOCUMENTS") is { } keep)
            {
                Directory.Move(folder, keep);
            }
            else
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    static async Task<IReadOnlyList<string>> FormsAsync(WebHouse web)
    {
        var (house, province) = (web.House, web.Province);
        var dossier = (await house.InProcessingAsync()).Id;
        var other = (await house.InProcessingAsync()).Id;
        await house.WithAsync<RequestDossierSupplement>(async u => TestDossiers.Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = other, Papers = "Trích lục bản đồ\nSơ đồ thửa đất", Reason = "Thiếu \"trích lục\" & sơ đồ <1>" }, await house.AsAsync(province.Specialist), default)));
        await house.WithAsync<WithdrawDossier>(async u => TestDossiers.Value(await u.RunAsync(
            new WithdrawDossierOptions { DossierId = other, Reason = "Đã bán thửa đất" }, await house.AsAsync(province.Counter), default)));
        var slips = new List<Guid>();
        foreach (var kind in new[] { IntakeSlipKind.Supplement, IntakeSlipKind.Refusal })
        {
            slips.Add((await house.WithAsync<IssueIntakeSlip, IssuedIntakeSlip>(async u => TestDossiers.Value(await u.RunAsync(
                new IssueIntakeSlipOptions
                {
                    AgencyId = province.City.Id, Kind = kind, VersionId = province.VersionId, Papers = "Trích lục", Reason = "Thiếu trích lục;\nthửa đất ở nơi khác",
                    Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Number = "054085000123" },
                },
                await house.AsAsync(province.Counter), default)))).Id);
        }

        house.Clock.Set(new DateTime(2021, 4, 13, 9, 0, 0));
        var letter = await house.WithAsync<DraftApology, DraftedApology>(async u => TestDossiers.Value(await u.RunAsync(
            new DraftApologyOptions { DossierId = dossier, Cause = LatenessCause.OwnAgency, CauseText = "Thiếu người thẩm định", RemedyText = "Cử thêm người" }, await house.AsAsync(province.Specialist), default)));
        return [$"/print/receipt/{dossier}", $"/print/control/{dossier}", $"/print/supplement/{other}", $"/print/stop/{other}", $"/print/intake-slip/{slips[0]}", $"/print/intake-slip/{slips[1]}", $"/print/apology/{letter.Id}"];
    }

    static void Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    static string Squeeze(string text) => Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(text, "")), "").ToUpperInvariant();

    [GeneratedRegex("<main>(.*)</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("</?[a-zA-Z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();
}
