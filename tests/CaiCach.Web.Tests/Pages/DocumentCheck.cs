using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Whether a DOCX holds by the schema every word of its print page, and whether another program, where one is installed, reads words in it.</summary>
static partial class DocumentCheck
{
    public static async Task AsPageAsync(string page, byte[] docx, IReadOnlyList<string> words)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}"));
        Assert.Equal(Squeeze(Content().Match(page).Groups[1].Value), Squeeze(string.Concat(document.MainDocumentPart!.Document.Descendants<Text>().Select(t => t.Text))));
        Assert.All(words, w => Assert.Contains(Squeeze(w), Squeeze(page), StringComparison.Ordinal));
        if (new[] { "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice" }.FirstOrDefault(System.IO.File.Exists) is not { } office || !System.IO.File.Exists("/usr/bin/pdftotext"))
        {
            return; // nothing else needs them
        }

        var folder = Directory.CreateTempSubdirectory("caicach-docx-").FullName;
        try
        {
            await System.IO.File.WriteAllBytesAsync(Path.Combine(folder, "a.docx"), docx);
            Run(office, ["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "a.docx")]);
            Run("/usr/bin/pdftotext", ["-layout", Path.Combine(folder, "a.pdf"), Path.Combine(folder, "a.txt")]);
            var text = Squeeze(await System.IO.File.ReadAllTextAsync(Path.Combine(folder, "a.txt")));
            Assert.All(words.Where(w => !w.Contains(' ', StringComparison.Ordinal)), w => Assert.Contains(Squeeze(w), text, StringComparison.Ordinal)); // longer ones may break over the lines of a cell
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
