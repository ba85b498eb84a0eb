using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaiCach.Kernel.Sheets;
using DocumentFormat.OpenXml.Packaging;

namespace CaiCach.Procedures.Importing;

/// <summary>Reads national procedure records from a file: a JSON array or object, JSON lines, or a workbook laid out as docs/procedures.md says.</summary>
public static class ProcedureFile
{
    const int MostRecords = 20_000;

    /// <param name="file">All of it; what it is shows in its content.</param>
    /// <exception cref="ProcedureFileException">It is none of them, or damaged as a whole.</exception>
    public static (IReadOnlyList<ImportedRecord> Records, IReadOnlyList<ImportFinding> Loose) Read(byte[] file)
    {
        List<ImportFinding> loose = [];
        var records = IsBook(file) ? Book(file, loose) : Json(file, loose);
        if (records.Count == 0 && loose.Count == 0)
        {
            throw new ProcedureFileException("Tệp không có bản ghi thủ tục nào.");
        }

        if (records.Count > MostRecords)
        {
            throw new ProcedureFileException($"Tệp có hơn {MostRecords} bản ghi; hãy tách ra.");
        }

        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return ([.. records.Select(r => NationalRecord.Read(r.Record, r.Line)).Select(r => r.Code.Length == 0 || seen.TryAdd(r.Code, r.Line) ? r : r with
        {
            Findings = [.. r.Findings, new ImportFinding(r.Line, "MATTHC", $"Mã {r.Code} đã có ở dòng {seen[r.Code]} của tệp; giữ một bản ghi.", ImportFindingKind.Wrong)],
        })], loose);
    }

    static bool IsBook(byte[] file) => file.AsSpan().StartsWith<byte>([0x50, 0x4B, 0x03, 0x04]);

    static List<(JsonObject Record, int Line)> Book(byte[] file, List<ImportFinding> loose)
    {
        try
        {
            using var stream = new MemoryStream(file);
            return SheetReader.IsTooLarge(stream) ? throw new ProcedureFileException("Tệp mở ra quá lớn.") : ProcedureBook.Read(stream, loose);
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FileFormatException)
        {
            throw new ProcedureFileException("Tệp hỏng hoặc không phải sổ XLSX.", exception);
        }
    }

    static List<(JsonObject Record, int Line)> Json(byte[] file, List<ImportFinding> loose)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: false).GetString(file).TrimStart('\uFEFF').Trim();
        if (text.Length == 0 || text[0] is not ('{' or '['))
        {
            throw new ProcedureFileException("Tệp không phải JSON hay sổ XLSX.");
        }

        try
        {
            return Records(JsonNode.Parse(text), loose);
        }
        catch (JsonException) when (text[0] == '{' && text.Contains('\n', StringComparison.Ordinal))
        {
            return Lines(text, loose);
        }
        catch (JsonException wrong)
        {
            throw new ProcedureFileException($"Tệp JSON sai ở dòng {wrong.LineNumber + 1}, ký tự {wrong.BytePositionInLine + 1}; sửa rồi nạp lại.", wrong);
        }
    }

    // The array itself, one record, or an answer of the national service that wraps them.
    static List<(JsonObject Record, int Line)> Records(JsonNode? node, List<ImportFinding> loose)
    {
        if (node is JsonObject one && !one.Any(p => p.Key.Equals("MATTHC", StringComparison.OrdinalIgnoreCase)) && one.Select(p => p.Value).OfType<JsonArray>().FirstOrDefault() is { } wrapped)
        {
            node = wrapped;
        }

        List<(JsonObject, int)> records = [];
        List<JsonNode?> nodes = node is JsonArray array ? [.. array] : [node];
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is JsonObject record)
            {
                records.Add((record, i + 1));
            }
            else
            {
                loose.Add(new ImportFinding(i + 1, "", "Không phải một bản ghi (đối tượng JSON).", ImportFindingKind.Wrong));
            }
        }

        return records;
    }

    static List<(JsonObject Record, int Line)> Lines(string text, List<ImportFinding> loose)
    {
        List<(JsonObject, int)> records = [];
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                if (JsonNode.Parse(line) is JsonObject record)
                {
                    records.Add((record, number));
                    continue;
                }

                loose.Add(new ImportFinding(number, "", "Không phải một bản ghi (đối tượng JSON).", ImportFindingKind.Wrong));
            }
            catch (JsonException wrong)
            {
                loose.Add(new ImportFinding(number, "", $"JSON sai ở ký tự {wrong.BytePositionInLine + 1} của dòng.", ImportFindingKind.Wrong));
            }
        }

        return records;
    }
}
