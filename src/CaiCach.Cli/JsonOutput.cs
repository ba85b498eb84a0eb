using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CaiCach.Cli;

/// <summary>What <c>--json</c> prints: for programs, with Vietnamese letters as they are.</summary>
internal static class JsonOutput
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public static void Print<T>(T value) => Console.WriteLine(JsonSerializer.Serialize(value, Options));

    /// <summary>A list, as one array for programs or line by line for people. Returns the exit code.</summary>
    public static int Lines<T>(bool json, IReadOnlyList<T> rows, Func<T, string> line)
    {
        if (json)
        {
            Print(rows);
        }
        else
        {
            foreach (var row in rows)
            {
                Console.WriteLine(line(row));
            }
        }

        return 0;
    }
}
