using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>The vice-chair's one true page: a number, the rows behind it, the table as files.</summary>
public sealed partial class OverviewTests(Chromium chromium)
{
    [Fact]
    public async Task A_number_opens_to_as_many_rows_and_leaves_in_the_files()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var leader = await site.VisitAsync();
        await leader.SignInAsync("pct.tinh");
        await leader.GoAsync("/overview");
        var number = await NumberAsync(leader, "Trễ hạn");
        var received = await NumberAsync(leader, "Tiếp nhận");
        Assert.InRange(number, 5, 500);

        var sheet = await DownloadAsync(leader, "XLSX");
        var total = Cells(sheet).ToList();
        Assert.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture), total);
        Assert.Contains(received.ToString(System.Globalization.CultureInfo.InvariantCulture), total);
        Assert.Contains("Trễ hạn", total);
        var report = Text(await DownloadAsync(leader, "DOCX"), "word/document.xml");
        Assert.Contains("TÌNH HÌNH GIẢI QUYẾT HỒ SƠ", report, StringComparison.Ordinal);
        Assert.Contains("Cộng", report, StringComparison.Ordinal);

        await leader.Page.Locator(".figure", new() { HasText = "Trễ hạn" }).ClickAsync();
        await Expect(leader.Page.GetByText("làm nên con số")).ToBeVisibleAsync();
        Assert.Equal(number, await RowsAsync(leader.Page));
        leader.AssertQuiet();
    }

    static async Task<int> NumberAsync(Visitor leader, string label)
    {
        var text = await leader.Page.Locator(".figure", new() { HasText = label }).Locator(".value").InnerTextAsync();
        return int.Parse(NotDigits().Replace(text, ""), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Rows of the list, all its pages together.</summary>
    static async Task<int> RowsAsync(IPage page)
    {
        for (var rows = 0; ;)
        {
            rows += await page.Locator("main tbody tr").CountAsync();
            var next = page.GetByRole(AriaRole.Link, new() { Name = "Trang sau" });
            if (await next.CountAsync() == 0)
            {
                return rows;
            }

            var (here, there) = (page.Url, new Uri(new Uri(page.Url), await next.GetAttributeAsync("href")).ToString());
            Assert.NotEqual(here, there);
            await page.GotoAsync(there);
        }
    }

    static async Task<ZipArchive> DownloadAsync(Visitor leader, string link)
    {
        var file = await leader.Page.RunAndWaitForDownloadAsync(() => leader.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        Assert.EndsWith("." + link.ToLowerInvariant(), file.SuggestedFilename, StringComparison.Ordinal);
        return await ZipFile.OpenReadAsync(await file.PathAsync());
    }

    static string Text(ZipArchive file, string part) => string.Concat(XDocument.Load(file.GetEntry(part)!.Open()).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));

    /// <summary>Every value of the first sheet, shared strings looked up.</summary>
    static IEnumerable<string> Cells(ZipArchive file)
    {
        var shared = file.GetEntry("xl/sharedStrings.xml") is { } part
            ? XDocument.Load(part.Open()).Root!.Elements().Select(s => string.Concat(s.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value))).ToList()
            : [];
        var sheet = file.Entries.First(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
        foreach (var cell in XDocument.Load(sheet.Open()).Descendants().Where(e => e.Name.LocalName == "c"))
        {
            var value = string.Concat(cell.Descendants().Where(e => e.Name.LocalName is "v" or "t").Select(e => e.Value));
            yield return cell.Attribute("t")?.Value == "s" ? shared[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] : value;
        }
    }

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NotDigits();
}
