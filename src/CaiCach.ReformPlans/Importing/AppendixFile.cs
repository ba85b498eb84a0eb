using System.IO.Compression;
using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Reads the appendix table of a plan from the first sheet of an XLSX file or from the tables of a DOCX file.</summary>
public static class AppendixFile
{
    const int MostLines = 5000;

    /// <param name="file">Read from its beginning; what it is shows in its content.</param>
    /// <exception cref="AppendixFileException">It is neither, is damaged, or is too large.</exception>
    public static IReadOnlyList<AppendixLine> Read(Stream file)
    {
        try
        {
            if (SheetReader.IsTooLarge(file))
            {
                throw new AppendixFileException("Tệp mở ra quá lớn.");
            }

            var isText = IsText(file);
            file.Position = 0;
            var lines = isText ? Tables(file) : Sheet(file);
            return lines.Count <= MostLines ? lines : throw new AppendixFileException($"Bảng có hơn {MostLines} dòng; hãy tách ra.");
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FileFormatException)
        {
            throw new AppendixFileException("Tệp hỏng hoặc không phải sổ XLSX, tài liệu DOCX.", exception);
        }
    }

    static bool IsText(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return zip.GetEntry("word/document.xml") is not null;
    }

    static List<AppendixLine> Sheet(Stream file)
    {
        var rows = SheetReader.Rows(file).Take(MostLines + 1).ToList();
        file.Position = 0;
        var merged = SheetReader.Merged(file);
        var texts = rows.SelectMany(r => r.Cells.Select(c => (r.Line, c.Column, Text: Clean(c.Text)))).GroupBy(c => (c.Line, c.Column)).ToDictionary(g => g.Key, g => g.Last().Text);
        var cells = texts.ToDictionary(t => t.Key, t => new AppendixCell(t.Value));
        var last = rows.Count == 0 ? 0 : rows.Max(r => r.Line);
        foreach (var m in merged.Where(m => texts.GetValueOrDefault((m.FirstLine, m.FirstColumn)) is { Length: > 0 } && m.LastColumn < 200))
        {
            for (var line = m.FirstLine; line <= Math.Min(m.LastLine, last); line++)
            {
                for (var column = m.FirstColumn; column <= m.LastColumn; column++)
                {
                    cells[(line, column)] = new AppendixCell(texts[(m.FirstLine, m.FirstColumn)], line > m.FirstLine);
                }
            }
        }

        return [.. cells.GroupBy(c => c.Key.Line).OrderBy(g => g.Key).Select(g =>
        {
            var own = g.ToDictionary(c => c.Key.Column, c => c.Value);
            return new AppendixLine(g.Key, [.. Enumerable.Range(0, own.Keys.Max() + 1).Select(c => own.GetValueOrDefault(c, new AppendixCell("")))]);
        })];
    }

    static List<AppendixLine> Tables(Stream file)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart?.Document.Body ?? throw new InvalidDataException();
        List<AppendixLine> lines = [];
        foreach (var table in body.Descendants<Table>().Where(t => !t.Ancestors<Table>().Any()))
        {
            List<AppendixCell> above = [];
            foreach (var row in table.Elements<TableRow>())
            {
                List<AppendixCell> cells = [.. Enumerable.Repeat(new AppendixCell(""), row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0)];
                foreach (var cell in row.Elements<TableCell>())
                {
                    var goesOn = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
                    var text = goesOn && cells.Count < above.Count ? new AppendixCell(above[cells.Count].Text, true) : new AppendixCell(TextOf(cell));
                    cells.AddRange(Enumerable.Repeat(text, Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 200)));
                }

                lines.Add(new AppendixLine(lines.Count + 1, above = cells));
            }
        }

        return lines.Count > 0 ? lines : throw new AppendixFileException("Tài liệu không có bảng nào.");
    }

    static string TextOf(TableCell cell) => Clean(string.Join('\n', cell.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants().Select(e => e switch
    {
        Text t => t.Text,
        TabChar => " ",
        Break => "\n",
        _ => "",
    })))));

    static string Clean(string text) => NormalText.Lines(text) ?? "";
}
