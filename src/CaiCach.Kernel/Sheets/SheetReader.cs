using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaiCach.Kernel.Sheets;

/// <summary>Reads the first sheet of an XLSX file. Throws <see cref="InvalidDataException"/> or <see cref="OpenXmlPackageException"/> when it is none.</summary>
public static class SheetReader
{
    const long MostUnpacked = 400L << 20;

    /// <summary>A small file can unpack to gigabytes; the sizes in its directory are asked before it is opened.</summary>
    public static bool IsTooLarge(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var size = zip.Entries.Sum(e => e.Length);
        file.Position = 0;
        return size > MostUnpacked;
    }

    /// <summary>Names of the sheets, as their order is on the screen.</summary>
    public static IReadOnlyList<string> Names(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException();
        return [.. book.Workbook.Descendants<Sheet>().Select(s => s.Name?.Value ?? "")];
    }

    /// <summary>Row after row of the first sheet, or of the one of that name, without holding it in memory.</summary>
    public static IEnumerable<SheetRow> Rows(Stream file, string? name = null)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException();
        var shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(s => s.InnerText).ToArray() ?? [];
        using var reader = OpenXmlReader.Create(First(book, name));
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                yield return new SheetRow((int)(row.RowIndex?.Value ?? 0), [.. row.Elements<Cell>().Select((c, i) => (ColumnOf(c.CellReference?.Value) ?? i, TextOf(c, shared)))]);
            }
        }
    }

    /// <summary>Which cells are joined.</summary>
    public static IReadOnlyList<MergedCells> Merged(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException();
        return [.. First(book).Worksheet.Descendants<MergeCell>().Select(m => m.Reference?.Value?.Split(':')).Where(ends => ends is { Length: 2 })
            .Select(ends => new MergedCells(LineOf(ends![0]), ColumnOf(ends[0]) ?? 0, LineOf(ends[1]), ColumnOf(ends[1]) ?? 0))];
    }

    static WorksheetPart First(WorkbookPart book, string? name = null) =>
        (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().FirstOrDefault(s => name is null || s.Name?.Value == name)?.Id?.Value ?? throw new InvalidDataException());

    static int? ColumnOf(string? reference) => reference is null ? null : reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1) - 1;

    static int LineOf(string reference) => int.Parse(reference.SkipWhile(char.IsAsciiLetterUpper).ToArray(), CultureInfo.InvariantCulture);

    static string TextOf(Cell cell, string[] shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString?.InnerText ?? "";
        }

        var text = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString && int.TryParse(text, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Length ? shared[index] : text;
    }
}
