using System.IO.Compression;
using System.Text.Json;
using CaiCach.Kernel.Text;

namespace CaiCach.Demonstration;

/// <summary>The files the demonstration is made of; see the README.md of data/demonstration and data/plans.</summary>
internal static class DataFiles
{
    const string Own = "demonstration";

    static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Rows of a CSV file without the header; quoted cells may hold commas.</summary>
    public static IEnumerable<string[]> Rows(string name, string folder = Own) => CsvRows.Read(File.OpenRead(PathOf(folder, name)));

    public static string Text(string name, string folder) => File.ReadAllText(PathOf(folder, name));

    public static IEnumerable<ProcedureRecord> Procedures()
    {
        using var file = new GZipStream(File.OpenRead(PathOf(Own, "procedures.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<ProcedureRecord>(line, Options)!;
        }
    }

    /// <summary>Where a file stands beside the program.</summary>
    public static string PathOf(string folder, string name) => Path.Combine(AppContext.BaseDirectory, "data", folder, name);
}
