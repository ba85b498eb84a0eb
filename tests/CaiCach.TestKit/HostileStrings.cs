using System.Text.Json;

namespace CaiCach.TestKit;

/// <summary>Strings that have broken other programs; see <c>Data/README.md</c>.</summary>
public static class HostileStrings
{
    public static IReadOnlyList<string> All { get; } = Read();

    static List<string> Read()
    {
        using var stream = typeof(HostileStrings).Assembly.GetManifestResourceStream("hostile-strings.json")!;
        return JsonSerializer.Deserialize<List<string>>(stream)!;
    }
}
