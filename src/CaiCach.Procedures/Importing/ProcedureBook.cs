using System.Text.Json.Nodes;
using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;

namespace CaiCach.Procedures.Importing;

/// <summary>Turns the sheets of a workbook into records of the same shape as the national JSON, each row remembering where it stood.</summary>
internal static class ProcedureBook
{
    /// <summary>Key of the row's number, for findings.</summary>
    public const string Line = "$line";

    /// <summary>Key of the sheet's name.</summary>
    public const string Sheet = "$sheet";

    static readonly (string Sheet, string Key)[] Parts = [("giay to", "GIAYTO"), ("thoi han", "THOIHAN"), ("phi le phi", "PHILEPHI"), ("ket qua", "KETQUATHUCHIEN")];

    public static List<(JsonObject Record, int Line)> Read(Stream book, List<ImportFinding> loose)
    {
        var names = SheetReader.Names(book);
        var heads = Rows(book, names.FirstOrDefault(n => SearchKey.Of(n) == "thu tuc") ?? names[0]);
        if (heads.Count == 0 || !heads[0].ContainsKey("MATTHC"))
        {
            throw new ProcedureFileException("Trang “Thủ tục” phải có dòng tiêu đề với cột MATTHC; xem mẫu trong hướng dẫn.");
        }

        var byCode = new Dictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase);
        foreach (var head in heads)
        {
            byCode.TryAdd(head["MATTHC"]?.GetValue<string>() ?? "", head);
        }

        foreach (var (sheet, key) in Parts)
        {
            if (names.FirstOrDefault(n => SearchKey.Of(n) == sheet) is not { } name)
            {
                continue;
            }

            foreach (var row in Rows(book, name))
            {
                var code = row["MATTHC"]?.GetValue<string>() ?? "";
                if (!byCode.TryGetValue(code, out var head))
                {
                    loose.Add(new ImportFinding(row[Line]!.GetValue<int>(), name + ", MATTHC", $"Trang “Thủ tục” không có mã {(code.Length == 0 ? "trống" : code)}; dòng này bị bỏ.", ImportFindingKind.Wrong));
                    continue;
                }

                if (head[key] is not JsonArray rows)
                {
                    head[key] = rows = [];
                }

                rows.Add((JsonNode)row);
            }
        }

        return [.. heads.Select(h => (h, h[Line]!.GetValue<int>()))];
    }

    static List<JsonObject> Rows(Stream book, string name)
    {
        book.Position = 0;
        Dictionary<int, string>? columns = null;
        List<JsonObject> rows = [];
        foreach (var row in SheetReader.Rows(book, name))
        {
            if (columns is null)
            {
                // A title may stand above the header.
                if (row.Cells.Any(c => Header(c.Text) == "MATTHC"))
                {
                    columns = row.Cells.GroupBy(c => c.Column).ToDictionary(g => g.Key, g => Header(g.Last().Text));
                }

                continue;
            }

            var record = new JsonObject { [Line] = row.Line, [Sheet] = name };
            foreach (var (column, text) in row.Cells.Where(c => NormalText.Lines(c.Text) is not null && columns.GetValueOrDefault(c.Column) is { Length: > 0 }))
            {
                record[columns[column]] = NormalText.Lines(text);
            }

            if (record.Count > 2)
            {
                rows.Add(record);
            }
        }

        return rows;
    }

    static string Header(string text) => SearchKey.Of(text).Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
