using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.ParIndex.Rounds;

/// <summary>Hạng: a name and the points from which it is given.</summary>
/// <param name="Name">"Tốt", "A".</param>
/// <param name="From">Lowest total, unrounded.</param>
public sealed record Band(string Name, decimal From)
{
    /// <returns>The highest band that the total reaches; null below all of them.</returns>
    public static string? Of(IReadOnlyList<Band> bands, decimal total) => bands.Where(b => total >= b.From).MaxBy(b => b.From)?.Name;

    public static IReadOnlyList<Band> Read(string json) => JsonSerializer.Deserialize<IReadOnlyList<Band>>(json, AuditJson.Options) ?? [];

    public static string Write(IReadOnlyList<Band> bands) => JsonSerializer.Serialize(bands, AuditJson.Options);
}
