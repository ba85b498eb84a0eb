using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiCach.Browser.Tests.Forms;

/// <summary>A PDF as programs see it that had no part in making it: poppler's tools and zbar.</summary>
public sealed partial class PdfFile : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("caicach-form-").FullName;

    public PdfFile(byte[] content)
    {
        Assert.SkipUnless(IsInstalled("pdftotext"), "poppler-utils is not installed.");
        File.WriteAllBytes(Name, content);
    }

    string Name => Path.Combine(folder, "form.pdf");

    /// <summary>The words of all pages, one space between them.</summary>
    public string Text => Spaces().Replace(Run("pdftotext", "-enc", "UTF-8", "-raw", Name, "-"), " ");

    public int Pages => int.Parse(Info()["Pages"], CultureInfo.InvariantCulture);

    /// <summary>Width and height of the first page in millimetres.</summary>
    public (int Width, int Height) Size
    {
        get
        {
            var points = Numbers().Matches(Info()["Page size"]);
            return (Millimetres(points[0].Value), Millimetres(points[1].Value));

            static int Millimetres(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72);
        }
    }

    /// <summary>Names of fonts that a reader elsewhere would have to guess.</summary>
    public IReadOnlyList<string> FontsNotEmbedded => [.. Fonts().Where(f => !f.Contains(" yes ", StringComparison.Ordinal))];

    /// <summary>Every font line of <c>pdffonts</c>: name, type, encoding, embedded, subset, unicode.</summary>
    public IReadOnlyList<string> Fonts() => [.. Run("pdffonts", Name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    /// <summary>What a scanner reads from the squares of the first page.</summary>
    public IReadOnlyList<string> Scan()
    {
        Assert.SkipUnless(IsInstalled("zbarimg"), "zbar-tools is not installed.");
        Run("pdftoppm", "-r", "200", "-f", "1", "-l", "1", "-png", "-singlefile", Name, Path.Combine(folder, "page"));
        return Run("zbarimg", "--quiet", "--raw", Path.Combine(folder, "page.png")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Dictionary<string, string> Info() => Run("pdfinfo", Name).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1].Trim());

    static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Numbers();
}
