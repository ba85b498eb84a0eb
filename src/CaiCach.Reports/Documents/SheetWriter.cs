using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaiCach.Reports.Documents;

/// <summary>Writes one table as XLSX: a title, a note, headings, rows, perhaps a total. Cells are typed, so no text can become a formula.</summary>
public static class SheetWriter
{
    public static byte[] Write(string title, string note, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<object?>> rows, bool hasTotal = true)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            var styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var data = new SheetData();
            data.Append(Row(1, [title], 1), Row(2, [note], 0), Row(3, headings, 2));
            for (var i = 0; i < rows.Count; i++)
            {
                data.Append(Row((uint)(4 + i), rows[i], hasTotal && i == rows.Count - 1 ? 1u : 0u));
            }

            var columns = new Columns(headings.Select((_, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = i == 0 ? 44 : 14, CustomWidth = true }));
            var views = new SheetViews(new SheetView(new Pane { VerticalSplit = 3, TopLeftCell = "A4", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });
            sheet.Worksheet = new Worksheet(views, columns, data);
            workbook.Workbook.Append(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Báo cáo" }));
        }

        return memory.ToArray();
    }

    static Row Row(uint number, IReadOnlyList<object?> values, uint style) =>
        new(values.Select((v, i) => Cell(v, style, $"{(char)('A' + i)}{number}"))) { RowIndex = number };

    static Cell Cell(object? value, uint style, string reference) => value switch
    {
        null => new Cell { CellReference = reference, StyleIndex = style },
        int or long or decimal => new Cell
        {
            CellReference = reference, StyleIndex = style,
            CellValue = new CellValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value:0.####}")), // an engine may keep 12 as 12.0
            DataType = CellValues.Number,
        },
        _ => new Cell { CellReference = reference, StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(value.ToString()!)) },
    };

    static Stylesheet Styles() => new(
        new Fonts(
            new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }),
            new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellFormats(
            new CellFormat { FontId = 0, FillId = 0, BorderId = 0 },
            new CellFormat { FontId = 1, FillId = 0, BorderId = 0, ApplyFont = true },
            new CellFormat { FontId = 1, FillId = 0, BorderId = 1, ApplyFont = true, ApplyBorder = true }));
}
