using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.VisualBasic.FileIO;

namespace CaiCach.Dossiers.Importing;

/// <summary>Reads a register from CSV, XLSX or XES as rows of named columns. The whole file is read before anything is taken from it.</summary>
public static class RegisterFile
{
    const int MostRows = 500_000;

    /// <exception cref="RegisterFileException">The file is not what its name says, is damaged, or is too large.</exception>
    public static IReadOnlyList<RegisterRow> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new RegisterFileException($"Không có tệp {path}.");
        }

        try
        {
            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".CSV" => Csv(path),
                ".XLSX" => Sheet(path),
                ".XES" => EventLog(path),
                var other => throw new RegisterFileException($"Không đọc được tệp {other}; hãy dùng CSV, XLSX hoặc XES."),
            };
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or OpenXmlPackageException or DecoderFallbackException or MalformedLineException)
        {
            throw new RegisterFileException($"Tệp {Path.GetFileName(path)} hỏng hoặc không đúng loại: {Why(exception)}. Chưa nạp dòng nào.", exception);
        }
    }

    static string Why(Exception exception) => exception switch
    {
        DecoderFallbackException => "chữ không ở bảng mã UTF-8, hãy lưu lại tệp với UTF-8",
        MalformedLineException line => $"dòng {line.LineNumber} có dấu nháy không khớp",
        XmlException xml => $"XML sai ở dòng {xml.LineNumber}",
        _ => "không phải sổ XLSX",
    };

    static List<RegisterRow> Csv(string path)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var head = File.ReadLines(path, strict).FirstOrDefault() ?? throw new RegisterFileException("Tệp không có dòng tiêu đề.");
        using var reader = new StreamReader(path, strict);
        using var csv = new TextFieldParser(reader) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        csv.SetDelimiters(new[] { ",", ";", "\t" }.MaxBy(d => head.Split(d).Length)!);
        var names = Names(csv.ReadFields()!);
        List<RegisterRow> rows = [];
        while (!csv.EndOfData)
        {
            var line = (int)csv.LineNumber;
            var fields = csv.ReadFields()!;
            if (fields.Length != names.Count)
            {
                throw new RegisterFileException($"Dòng {line} có {fields.Length} cột, dòng tiêu đề có {names.Count}. Chưa nạp dòng nào.");
            }

            Add(rows, line, names.Zip(fields));
        }

        return rows;
    }

    static List<RegisterRow> Sheet(string path)
    {
        using var file = File.OpenRead(path);
        if (SheetReader.IsTooLarge(file))
        {
            throw new RegisterFileException("Tệp XLSX mở ra quá lớn.");
        }

        List<RegisterRow> rows = [];
        List<string>? names = null;
        foreach (var (line, cells) in SheetReader.Rows(file))
        {
            if (names is null)
            {
                names = Names([.. Enumerable.Range(0, cells.Count == 0 ? 0 : cells.Max(c => c.Column) + 1).Select(i => cells.FirstOrDefault(c => c.Column == i).Text ?? "")]);
            }
            else if (cells.Any(c => c.Text.Length > 0))
            {
                Add(rows, line, cells.Where(c => c.Column < names.Count).Select(c => (names[c.Column], c.Text)));
            }
        }

        return names is null ? throw new RegisterFileException("Trang tính đầu tiên trống.") : rows;
    }

    static List<RegisterRow> EventLog(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        List<RegisterRow> rows = [];
        while (reader.ReadToFollowing("trace"))
        {
            var line = ((IXmlLineInfo)reader).LineNumber;
            List<(string, string)> values = [];
            using var trace = reader.ReadSubtree();
            trace.Read();
            while (trace.Read())
            {
                // Attributes of the trace stand one level below it; deeper ones belong to its events.
                if (trace is { NodeType: XmlNodeType.Element, Depth: 1 } && trace.GetAttribute("key") is { } key && trace.GetAttribute("value") is { } value)
                {
                    values.Add((key, value));
                }
            }

            Add(rows, line, values);
        }

        return rows;
    }

    static List<string> Names(IReadOnlyList<string> head)
    {
        var names = head.Select(h => NormalText.Composed(h.Trim())).ToList();
        return names.Where(n => n.Length > 0).GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new RegisterFileException($"Cột \"{twice.Key}\" xuất hiện hai lần trong dòng tiêu đề.")
            : names;
    }

    static void Add(List<RegisterRow> rows, int line, IEnumerable<(string Name, string Text)> values)
    {
        if (rows.Count == MostRows)
        {
            throw new RegisterFileException($"Tệp có hơn {MostRows} dòng; hãy tách ra.");
        }

        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in values)
        {
            row[name] = text;
        }

        rows.Add(new RegisterRow(line, row));
    }
}
