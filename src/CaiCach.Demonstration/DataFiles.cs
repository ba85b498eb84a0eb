using System.IO.Compression;
using System.Text.Json;

namespace CaiCach.Demonstration;

/// <summary>The files the demonstration is made of; see the README.md of data/demonstration and data/plans.</summary>
internal static class DataFiles
{
    const string Own = "demonstration";

    static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Rows of a CSV file without the header; quoted cells may hold commas.</summary>
    public static IEnumerable<string[]> Rows(string name, string folder = Own) => File.ReadLines(PathOf(folder, name)).Skip(1).Select(Cells);

    public static IEnumerable<ProcedureRecord> Procedures()
    {
        using var file = new GZipStream(File.OpenRead(PathOf(Own, "procedures.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<ProcedureRecord>(line, Options)!;
        }
    }

    static string PathOf(string folder, string name) => Path.Combine(AppContext.BaseDirectory, "data", folder, name);

    static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
