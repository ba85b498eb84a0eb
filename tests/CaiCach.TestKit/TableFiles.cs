using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;

namespace CaiCach.TestKit;

/// <summary>Appendix tables as offices send them: sheets and text documents with joined cells.</summary>
public static class TableFiles
{
    /// <param name="rows">Texts of the cells; null for none.</param>
    /// <param name="merged">Such as <c>A1:C1</c>.</param>
    public static byte[] Xlsx(IReadOnlyList<string?[]> rows, params string[] merged)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            var data = new Sheets.SheetData(rows.Select((cells, line) => new Sheets.Row(cells.Select((text, column) => (text, column)).Where(c => c.text is not null).Select(c => new Sheets.Cell(
                new Sheets.InlineString(new Sheets.Text(c.text!))) { CellReference = $"{(char)('A' + c.column)}{line + 1}", DataType = Sheets.CellValues.InlineString })) { RowIndex = (uint)line + 1 }));
            part.Worksheet = merged.Length == 0 ? new Sheets.Worksheet(data) : new Sheets.Worksheet(data, new Sheets.MergeCells(merged.Select(m => new Sheets.MergeCell { Reference = m })));
            book.Workbook = new Sheets.Workbook(new Sheets.Sheets(new Sheets.Sheet { Name = "Phụ lục", SheetId = 1, Id = book.GetIdOfPart(part) }));
        }

        return memory.ToArray();
    }

    /// <summary>A workbook of several sheets.</summary>
    /// <param name="sheets">Rows by name of the sheet, in their order.</param>
    public static byte[] Book(IReadOnlyDictionary<string, IReadOnlyList<string?[]>> sheets)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Sheets.Workbook(new Sheets.Sheets());
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Sheets.Worksheet(new Sheets.SheetData(rows.Select((cells, line) => new Sheets.Row(cells.Select((text, column) => (text, column)).Where(c => c.text is not null).Select(c => new Sheets.Cell(
                    new Sheets.InlineString(new Sheets.Text(c.text!))) { CellReference = $"{(char)('A' + c.column)}{line + 1}", DataType = Sheets.CellValues.InlineString })) { RowIndex = (uint)line + 1 })));
                book.Workbook.Sheets!.Append(new Sheets.Sheet { Name = name, SheetId = (uint)book.Workbook.Sheets!.Count() + 1, Id = book.GetIdOfPart(part) });
            }
        }

        return memory.ToArray();
    }

    /// <param name="rows">Texts of the cells. <c>^</c> continues the cell above, <c>&gt;</c> the cell before.</param>
    public static byte[] Docx(IReadOnlyList<string[]> rows)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var table = new Table();
            for (var line = 0; line < rows.Count; line++)
            {
                var row = new TableRow();
                for (var column = 0; column < rows[line].Length; column++)
                {
                    var text = rows[line][column];
                    if (text == ">")
                    {
                        continue;
                    }

                    var span = rows[line].Skip(column + 1).TakeWhile(t => t == ">").Count() + 1;
                    var properties = new TableCellProperties();
                    if (span > 1)
                    {
                        properties.Append(new GridSpan { Val = span });
                    }

                    if (text == "^")
                    {
                        properties.Append(new VerticalMerge());
                    }
                    else if (line + 1 < rows.Count && column < rows[line + 1].Length && rows[line + 1][column] == "^")
                    {
                        properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
                    }

                    row.Append(new TableCell([properties, .. (text == "^" ? "" : text).Split('\n').Select(p => new Paragraph(new Run(new Text(p))))]));
                }

                table.Append(row);
            }

            document.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("PHỤ LỤC"))), table, new Paragraph()));
        }

        return memory.ToArray();
    }
}
