using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaiCach.Kernel.Text;

namespace CaiCach.Procedures.Importing;

/// <summary>Forgiving look into a record: names in any case, one object where a list is meant, numbers as words.</summary>
internal static class NationalNode
{
    public static JsonNode? Get(this JsonObject node, string name) =>
        node.TryGetPropertyValue(name, out var exact) ? exact : node.FirstOrDefault(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public static string? Text(this JsonObject node, string name) => node.Get(name) is JsonValue value
        ? NormalText.Lines(value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.GetValueKind() is JsonValueKind.Null ? null : value.ToJsonString())
        : null;

    public static IReadOnlyList<JsonObject> List(this JsonObject node, string name) => node.Get(name) switch
    {
        JsonArray array => [.. array.OfType<JsonObject>()],
        JsonObject one => [one],
        _ => [],
    };

    /// <summary>A whole number written as one ("15", "15.0", " 15 "); null for nothing and for other words.</summary>
    public static int? Number(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number is >= 0 and <= 1_000_000 ? (int)number : null;

    /// <summary>An amount of đồng as people write it: 50000, "50.000", "1,200,000 đồng".</summary>
    public static decimal? Money(string? text)
    {
        var digits = new string([.. (text ?? "").Where(c => char.IsAsciiDigit(c) || c is '.' or ',')]);
        var words = SearchKey.Of(text);
        var rest = new string([.. words.Where(char.IsAsciiLetter)]);
        if (digits.Length == 0 || rest is not ("" or "dong" or "vnd" or "d"))
        {
            return null;
        }

        // A number of JSON may end in .0; what people write groups thousands.
        if (digits.Split('.', ',') is { Length: 2 } parts && parts[1].Trim('0').Length == 0 && parts[1].Length != 3)
        {
            digits = parts[0];
        }

        var groups = digits.Split('.', ',');
        return groups.Skip(1).All(g => g.Length == 3) && decimal.TryParse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture, out var money) ? money : null;
    }
}
