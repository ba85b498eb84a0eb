using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.Reports.Documents;

/// <summary>The parts of an administrative document after Decree 30/2020/NĐ-CP, Annex I: A4, margins 20/20/30/15 mm, Times New Roman 13–14 pt.</summary>
internal static class WordParts
{
    public const string Size10 = "20";
    public const string Size12 = "24";
    public const string Size13 = "26";
    public const string Size14 = "28";

    /// <summary>Between the margins of <see cref="A4"/>, in twentieths of a point.</summary>
    public const int TextWidth = 11906 - 1701 - 851;

    /// <summary>The page, with its number above the text from the second page on (Decree 30/2020/NĐ-CP, Annex I, part I, item 7).</summary>
    public static SectionProperties A4(MainDocumentPart document)
    {
        var header = document.AddNewPart<HeaderPart>();
        header.Header = new Header(new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), new SimpleField { Instruction = "PAGE" }));
        return new SectionProperties(A4().ChildElements.Select(e => e.CloneNode(true)).Prepend(new HeaderReference { Type = HeaderFooterValues.Default, Id = document.GetIdOfPart(header) }).Append(new TitlePage()));
    }

    public static SectionProperties A4() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 });

    public static Paragraph Paragraph(IEnumerable<Run> runs, JustificationValues alignment, bool firstLine = false, bool keepWithNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepWithNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new SpacingBetweenLines { Before = "0", After = firstLine ? "120" : "60" });
        if (firstLine)
        {
            properties.Append(new Indentation { FirstLine = "567" });
        }

        properties.Append(new Justification { Val = alignment });
        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    public static Run Run(string text, bool bold = false, bool italic = false, string size = Size13)
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
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static Table Table(IReadOnlyList<int> widths, bool bordered, IEnumerable<TableRow> rows)
    {
        var properties = new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct });
        if (bordered)
        {
            properties.Append(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()));
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        properties.Append(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa }));
        var table = new Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(System.Globalization.CultureInfo.InvariantCulture) })));
        table.Append(rows);
        return table;
    }

    /// <summary>A row that no page break cuts; a heading row comes again on every page.</summary>
    public static TableRow Row(bool heading, IEnumerable<TableCell> cells)
    {
        var row = new TableRow(heading ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(IEnumerable<Paragraph> paragraphs)
    {
        var cell = new TableCell();
        cell.Append(paragraphs);
        return cell;
    }

    static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
}
