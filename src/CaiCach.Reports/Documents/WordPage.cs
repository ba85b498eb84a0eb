using System.Xml.Linq;
using CaiCach.Reports.Slips;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.Reports.Documents;

/// <summary>
/// A print page as DOCX: what stands on the page is the content, once; here it only gets the look of Decree 30/2020/NĐ-CP, Annex I. Understands the few
/// elements that print pages are made of, and drops none of their words.
/// </summary>
public static class WordPage
{
    /// <param name="main">The page's <c>main</c> element; each <c>section</c> in it begins a sheet.</param>
    public static byte[] Of(XElement main)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            var body = new Body();
            part.Document = new Document(body);
            foreach (var sheet in main.Elements("section"))
            {
                if (body.HasChildren)
                {
                    body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
                }

                body.Append(sheet.Elements().SelectMany(e => Block(e, part)));
            }

            body.Append(WordParts.A4(part));
        }

        return memory.ToArray();
    }

    static IEnumerable<OpenXmlElement> Block(XElement element, MainDocumentPart part) => (element.Name.LocalName, Class(element)) switch
    {
        ("div", "motto") => [Columns(element, [3700, 5654], WordParts.Size12), WordParts.Paragraph([], JustificationValues.Left)],
        ("div", "signatures") => [WordParts.Paragraph([], JustificationValues.Left), Columns(element, [4677, 4677], WordParts.Size13)],
        ("div", "qr") => [WordPicture.Of(part, QrCode.Png(element.Attribute("data-code")!.Value), (string)element.Attribute("aria-label")!)],
        ("h1", _) => [WordParts.Paragraph(Words(element, bold: true, upper: true, size: WordParts.Size14), JustificationValues.Center)],
        ("p", "place") => [WordParts.Paragraph(Words(element, italic: true), JustificationValues.Right)],
        ("p", "subtitle") => [WordParts.Paragraph(Words(element), JustificationValues.Center)],
        ("p", "note") => [WordParts.Paragraph(Words(element, italic: true), JustificationValues.Both)],
        ("p", "text") => [WordParts.Paragraph(Words(element, size: WordParts.Size14), JustificationValues.Both, firstLine: true)],
        ("p", "heading") => [WordParts.Paragraph(Words(element, size: WordParts.Size14), JustificationValues.Both, firstLine: true, keepWithNext: true)],
        ("p", var name) => [WordParts.Paragraph(Words(element, lines: name == "lines"), JustificationValues.Both)],
        ("table", _) => [Rows(element), WordParts.Paragraph([], JustificationValues.Left)],
        _ => throw new InvalidOperationException($"A print page holds <{element.Name}>, which no document can show."),
    };

    // Two columns without lines: who issues beside the motto, who submits beside who receives. Each run of words is a line of its own.
    static Table Columns(XElement element, int[] widths, string size) => WordParts.Table(
        widths, bordered: false,
        [new TableRow(element.Elements("div").Select(column => (OpenXmlElement)WordParts.Cell(Lines(column, size).DefaultIfEmpty(WordParts.Paragraph([], JustificationValues.Center)))))]);

    static IEnumerable<Paragraph> Lines(XElement column, string size)
    {
        foreach (var node in column.Nodes())
        {
            if (node is XElement { Name.LocalName: "div" })
            {
                yield return WordParts.Paragraph([], JustificationValues.Center);
                yield return WordParts.Paragraph([], JustificationValues.Center);
                yield return WordParts.Paragraph([], JustificationValues.Center);
                continue;
            }

            var runs = node switch
            {
                XElement e => Words(e, bold: e.Name.LocalName == "b", italic: e.Name.LocalName == "i", upper: Class(e) == "upper", size: size).ToList(),
                XText text when Clean(text.Value).Trim() is { Length: > 0 } said => [WordParts.Run(said, size: size)],
                _ => [],
            };
            if (runs.Count > 0)
            {
                yield return WordParts.Paragraph(runs, Class(column) == "left" ? JustificationValues.Left : JustificationValues.Center);
            }
        }
    }

    static Table Rows(XElement table)
    {
        var rows = table.Descendants("tr").ToList();
        var heads = rows[0].Elements().ToList();
        var numbers = heads.Count(h => Class(h) == "num");
        var widths = heads.Select(h => Class(h) == "num" ? 900 : (WordParts.TextWidth - (900 * numbers)) / (heads.Count - numbers)).ToArray();
        var size = Class(table) == "compact" ? WordParts.Size10 : WordParts.Size13;
        return WordParts.Table(widths, bordered: true, rows.Select(row => WordParts.Row(row.Parent?.Name.LocalName == "thead", row.Elements().Select(cell => WordParts.Cell(
            [WordParts.Paragraph(Words(cell, bold: cell.Name.LocalName == "th", size: size), Class(cell) == "num" || cell.Name.LocalName == "th" ? JustificationValues.Center : JustificationValues.Left)])))));
    }

    static IEnumerable<Run> Words(XElement element, bool bold = false, bool italic = false, bool upper = false, bool lines = false, string size = WordParts.Size13)
    {
        var (nodes, index) = (element.Nodes().ToList(), 0);
        foreach (var node in nodes)
        {
            var (first, last) = (index == 0, ++index == nodes.Count);
            switch (node)
            {
                case XElement { Name.LocalName: "br" }:
                    yield return new Run(new Break());
                    break;
                case XElement inner:
                    foreach (var run in Words(inner, bold || inner.Name.LocalName == "b", italic || inner.Name.LocalName == "i", upper, lines, size))
                    {
                        yield return run;
                    }

                    break;
                case XText text:
                    var parts = lines ? text.Value.Trim().Split('\n') : [Clean(text.Value)];
                    for (var i = 0; i < parts.Length; i++)
                    {
                        if (i > 0)
                        {
                            yield return new Run(new Break());
                        }

                        var said = first ? parts[i].TrimStart() : parts[i];
                        said = last ? said.TrimEnd() : said;
                        if (said.Length > 0)
                        {
                            yield return WordParts.Run(upper ? said.ToUpperInvariant() : said, bold, italic, size);
                        }
                    }

                    break;
            }
        }
    }

    static string Class(XElement element) => (string?)element.Attribute("class") ?? "";

    // As a browser does: any blanks are one space.
    static string Clean(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.None).Where((word, i) => word.Length > 0 || i == 0))
        + (text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "");
}
