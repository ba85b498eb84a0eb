
namespace CaiCach.Organisations.Units;

/// <summary>
/// The place named beside the date: provincial bodies write the province, district and communal ones their own name without the word for
/// its kind (Decree 30/2020/NĐ-CP, Annex I, part I).
/// </summary>
public static class PlaceName
{
    static readonly string[] Kinds =
        ["uỷ ban nhân dân", "ủy ban nhân dân", "ubnd", "thành phố", "tp.", "tp", "thị xã", "tx.", "tx", "huyện", "tỉnh", "phường", "xã", "thị trấn", "tt."];

    public static string Of(Unit agency, UnitSnapshot units) => agency.Kind is UnitKind.District or UnitKind.Commune
        ? Bare(agency.ShortName)
        : units.All.FirstOrDefault(u => u.Kind == UnitKind.Province) is { } province ? Bare(province.ShortName) : "";

    static string Bare(string name)
    {
        for (var stripped = true; stripped;)
        {
            stripped = false;
            foreach (var kind in Kinds)
            {
                if (name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase))
                {
                    (name, stripped) = (name[(kind.Length + 1)..].TrimStart(), true);
                }
            }
        }

        return name;
    }
}
