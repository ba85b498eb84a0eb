using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.Reports.Documents;

/// <summary>
/// Writes an administrative document as DOCX after Decree 30/2020/NĐ-CP, Annex I: A4, margins 20/20/30/15 mm, Times New Roman 13–14 pt, agency and motto
/// side by side, place and date, title, table, signature.
/// </summary>
public static class WordWriter
{
    const string Size13 = "26";
    const string Size14 = "28";

    /// <param name="superior">Agency above the issuing one.</param>
    /// <param name="agency">Issuing agency.</param>
    /// <param name="placeAndDate">"Phú Yên, ngày 01 tháng 7 năm 2021".</param>
    /// <param name="title">Title in capitals.</param>
    /// <param name="paragraphs">Text under the title.</param>
    /// <param name="headings">Heads of the table's columns; the first is text, the others numbers.</param>
    /// <param name="rows">Rows of the table; the last is the total.</param>
    /// <param name="signature">Words above the signature.</param>
    public static byte[] Report(
        string superior, string agency, string placeAndDate, string title, IReadOnlyList<string> paragraphs,
        IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, string signature)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            document.AddMainDocumentPart().Document = new Document(body);
            body.Append(Head(superior, agency), Line(placeAndDate, JustificationValues.Right, italic: true), Line(title, JustificationValues.Center, bold: true, size: Size14));
            body.Append(paragraphs.Select(p => Line(p, JustificationValues.Both)));
            body.Append(DataTable(headings, rows), Line("", JustificationValues.Left), Line(signature, JustificationValues.Right, bold: true));
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 }));
        }

        return memory.ToArray();
    }

    static Table Head(string superior, string agency) => new(
        new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
        new TableGrid(new GridColumn { Width = "3900" }, new GridColumn { Width = "5454" }),
        new TableRow(
            new TableCell(Line(superior.ToUpperInvariant(), JustificationValues.Center), Line(agency.ToUpperInvariant(), JustificationValues.Center, bold: true)),
            new TableCell(Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", JustificationValues.Center, bold: true), Line("Độc lập - Tự do - Hạnh phúc", JustificationValues.Center, bold: true))));

    static Table DataTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var line = new Func<BorderType, BorderType>(b =>
        {
            b.Val = BorderValues.Single;
            b.Size = 4;
            return b;
        });
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(line(new TopBorder()), line(new LeftBorder()), line(new BottomBorder()), line(new RightBorder()), line(new InsideHorizontalBorder()), line(new InsideVerticalBorder()))),
            new TableGrid(headings.Select((_, i) => new GridColumn { Width = i == 0 ? "2800" : "850" })));
        table.Append(Row(headings, bold: true, header: true));
        table.Append(rows.Select((r, i) => Row(r, bold: i == rows.Count - 1, header: false)));
        return table;
    }

    static TableRow Row(IReadOnlyList<string> cells, bool bold, bool header)
    {
        var row = new TableRow();
        row.Append(header ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        row.Append(cells.Select((c, i) => new TableCell(Line(c, i == 0 ? JustificationValues.Left : JustificationValues.Center, bold, size: "20"))));
        return row;
    }

    static Paragraph Line(string text, JustificationValues alignment, bool bold = false, bool italic = false, string size = Size13)
    {
        var properties = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" });
        if (bold)
        {
            properties.Append(new Bold());
        }

        if (italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = size });
        return new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "60" }, new Justification { Val = alignment }),
            new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
