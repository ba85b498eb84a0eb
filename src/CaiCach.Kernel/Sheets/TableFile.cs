using System.IO.Compression;
using CaiCach.Kernel.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace CaiCach.Kernel.Sheets;

/// <summary>Reads a table as offices send it: the first sheet of an XLSX file, or the tables of a DOCX file.</summary>
public static class TableFile
{
    const int MostLines = 5000;

    /// <param name="file">Read from its beginning; what it is shows in its content.</param>
    /// <exception cref="TableFileException">It is neither, is damaged, or is too large.</exception>
    public static IReadOnlyList<TableLine> Read(Stream file)
    {
        try
        {
            if (SheetReader.IsTooLarge(file))
            {
                throw new TableFileException("Tệp mở ra quá lớn.");
            }

            var isText = IsText(file);
            file.Position = 0;
            var lines = isText ? Tables(file) : Sheet(file);
            return lines.Count <= MostLines ? lines : throw new TableFileException($"Bảng có hơn {MostLines} dòng; hãy tách ra.");
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FileFormatException)
        {
            throw new TableFileException("Tệp hỏng hoặc không phải sổ XLSX, tài liệu DOCX.", exception);
        }
    }

    static bool IsText(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return zip.GetEntry("word/document.xml") is not null;
    }

    static List<TableLine> Sheet(Stream file)
    {
        var rows = SheetReader.Rows(file).Take(MostLines + 1).ToList();
        file.Position = 0;
        var merged = SheetReader.Merged(file);
        var texts = rows.SelectMany(r => r.Cells.Select(c => (r.Line, c.Column, Text: Clean(c.Text)))).GroupBy(c => (c.Line, c.Column)).ToDictionary(g => g.Key, g => g.Last().Text);
        var cells = texts.ToDictionary(t => t.Key, t => new TablePlace(t.Value));
        var last = rows.Count == 0 ? 0 : rows.Max(r => r.Line);
        foreach (var m in merged.Where(m => texts.GetValueOrDefault((m.FirstLine, m.FirstColumn)) is { Length: > 0 } && m.LastColumn < 200))
        {
            for (var line = m.FirstLine; line <= Math.Min(m.LastLine, last); line++)
            {
                for (var column = m.FirstColumn; column <= m.LastColumn; column++)
                {
                    cells[(line, column)] = new TablePlace(texts[(m.FirstLine, m.FirstColumn)], line > m.FirstLine);
                }
            }
        }

        return [.. cells.GroupBy(c => c.Key.Line).OrderBy(g => g.Key).Select(g =>
        {
            var own = g.ToDictionary(c => c.Key.Column, c => c.Value);
            return new TableLine(g.Key, [.. Enumerable.Range(0, own.Keys.Max() + 1).Select(c => own.GetValueOrDefault(c, new TablePlace("")))]);
        })];
    }

    static List<TableLine> Tables(Stream file)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart?.Document.Body ?? throw new InvalidDataException();
        List<TableLine> lines = [];
        foreach (var table in body.Descendants<Table>().Where(t => !t.Ancestors<Table>().Any()))
        {
            List<TablePlace> above = [];
            foreach (var row in table.Elements<TableRow>())
            {
                List<TablePlace> cells = [.. Enumerable.Repeat(new TablePlace(""), row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0)];
                foreach (var cell in row.Elements<TableCell>())
                {
                    var goesOn = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
                    var text = goesOn && cells.Count < above.Count ? new TablePlace(above[cells.Count].Text, true) : new TablePlace(TextOf(cell));
                    cells.AddRange(Enumerable.Repeat(text, Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 200)));
                }

                lines.Add(new TableLine(lines.Count + 1, above = cells));
            }
        }

        return lines.Count > 0 ? lines : throw new TableFileException("Tài liệu không có bảng nào.");
    }

    static string TextOf(TableCell cell) => Clean(string.Join('\n', cell.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants().Select(e => e switch
    {
        RunText t => t.Text,
        TabChar => " ",
        Break => "\n",
        _ => "",
    })))));

    static string Clean(string text) => NormalText.Lines(text) ?? "";
}
