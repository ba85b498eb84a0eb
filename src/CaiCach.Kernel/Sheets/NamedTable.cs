using System.Text;
using CaiCach.Kernel.Text;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.VisualBasic.FileIO;

namespace CaiCach.Kernel.Sheets;

/// <summary>Reads a list whose first line names its columns: a CSV file, or the first sheet of an XLSX file. What it is shows in its content.</summary>
public static class NamedTable
{
    const int MostRows = 20_000;

    /// <param name="file">All of it.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there; any other is a slip of the pen and refused.</param>
    /// <exception cref="TableFileException">It cannot be read, or its columns are others.</exception>
    public static IReadOnlyList<NamedRow> Read(byte[] file, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        try
        {
            using var content = new MemoryStream(file, writable: false);
            List<(int Line, string[] Cells)> rows = [.. (file is [(byte)'P', (byte)'K', ..] ? Sheet(content) : Csv(content)).Take(MostRows + 2)];
            if (rows.Count == 0)
            {
                throw new TableFileException("Tệp trống.");
            }

            List<string> names = [.. rows[0].Cells.Select(c => c.ToLowerInvariant())];
            return names.Where(n => n.Length > 0).GroupBy(n => n).FirstOrDefault(g => g.Count() > 1) is { } twice ? throw new TableFileException($"Cột {twice.Key} xuất hiện hai lần trong dòng tiêu đề.")
                : required.Except(names).FirstOrDefault() is { } missing ? throw new TableFileException($"Thiếu cột {missing}. Dòng tiêu đề cần: {string.Join(", ", required)}; có thể thêm: {string.Join(", ", optional)}.")
                : names.Where(n => n.Length > 0).Except(required).Except(optional).FirstOrDefault() is { } unknown ? throw new TableFileException($"Không có cột {unknown}. Các cột: {string.Join(", ", required.Concat(optional))}.")
                : rows.Count > MostRows + 1 ? throw new TableFileException($"Bảng có hơn {MostRows} dòng; hãy tách ra.")
                : [.. rows.Skip(1).Where(r => r.Cells.Any(c => c.Length > 0)).Select(r => Row(r.Line, names, r.Cells))];
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FileFormatException or DecoderFallbackException or MalformedLineException)
        {
            throw new TableFileException(exception is DecoderFallbackException ? "Chữ không ở bảng mã UTF-8; hãy lưu lại tệp với UTF-8." : "Tệp hỏng hoặc không phải CSV, XLSX.", exception);
        }
    }

    static NamedRow Row(int line, List<string> names, string[] cells) => cells.Length > names.Count && cells.Skip(names.Count).Any(c => c.Length > 0)
        ? throw new TableFileException($"Dòng {line} có nhiều ô hơn dòng tiêu đề; ô có dấu phẩy phải đặt trong nháy kép.")
        : new NamedRow(line, names.Zip(cells).Where(c => c.First.Length > 0).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal));

    static IEnumerable<(int Line, string[] Cells)> Csv(Stream content)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new TextFieldParser(reader) { HasFieldsEnclosedInQuotes = true };
        csv.SetDelimiters(",");
        while (!csv.EndOfData)
        {
            var line = (int)csv.LineNumber;
            yield return (line, [.. csv.ReadFields()!.Select(Clean)]);
        }
    }

    static IEnumerable<(int Line, string[] Cells)> Sheet(Stream content)
    {
        if (SheetReader.IsTooLarge(content))
        {
            throw new TableFileException("Tệp mở ra quá lớn.");
        }

        foreach (var row in SheetReader.Rows(content))
        {
            yield return (row.Line, [.. Enumerable.Range(0, row.Cells.Count == 0 ? 0 : row.Cells.Max(c => c.Column) + 1).Select(i => Clean(row.Cells.FirstOrDefault(c => c.Column == i).Text ?? ""))]);
        }
    }

    static string Clean(string text) => NormalText.Line(text) ?? "";
}
