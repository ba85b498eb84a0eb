
namespace CaiCach.Organisations.Units;

/// <summary>
/// The place named beside the date: provincial bodies write the province, district and communal ones their own name without the word for
/// its kind, except where the name is a number: "Phường 1" (Decree 30/2020/NĐ-CP, Annex I, part II, item 4).
/// </summary>
public static class PlaceName
{
    static readonly string[] Kinds =
        ["uỷ ban nhân dân", "ủy ban nhân dân", "ubnd", "thành phố", "tp.", "tp", "thị xã", "tx.", "tx", "huyện", "tỉnh", "phường", "xã", "thị trấn", "tt."];

    public static string Of(Unit agency, UnitSnapshot units) => agency.Kind is UnitKind.District or UnitKind.Commune
        ? Bare(agency.Name)
        : units.Province is { } province ? Bare(province.Name) : "";

    static string Bare(string name)
    {
        name = name.Split(',')[0].Trim(); // "UBND phường 1, thành phố Tuy Hòa"
        var word = "";
        for (var stripped = true; stripped;)
        {
            stripped = false;
            foreach (var kind in Kinds)
            {
                if (name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase))
                {
                    (word, name, stripped) = (kind, name[(kind.Length + 1)..].TrimStart(), true);
                }
            }
        }

        return name.All(char.IsDigit) && word.Length > 0 ? $"{char.ToUpperInvariant(word[0])}{word[1..]} {name}" : name;
    }
}
