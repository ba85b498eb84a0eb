namespace CaiCach.Organisations.Units;

/// <summary>Words of the kinds.</summary>
public static class UnitKinds
{
    /// <summary>In Vietnamese, for pages.</summary>
    public static string Words(this UnitKind kind) => kind switch
    {
        UnitKind.Province => "UBND tỉnh",
        UnitKind.Department => "Sở, ban, ngành",
        UnitKind.District => "UBND cấp huyện",
        UnitKind.Commune => "UBND cấp xã",
        UnitKind.OneStop => "Bộ phận Một cửa",
        _ => "Phòng, bộ phận chuyên môn",
    };

    /// <summary>In lists that are exchanged: <c>one_stop</c>.</summary>
    public static string Key(this UnitKind kind) => kind == UnitKind.OneStop ? "one_stop" : kind.ToString().ToLowerInvariant();

    /// <summary>The kind of a word in such a list; null when it is none.</summary>
    public static UnitKind? Of(string? key) => Enum.GetValues<UnitKind>().Cast<UnitKind?>().FirstOrDefault(k => k!.Value.Key() == key?.Trim().ToLowerInvariant());

    public static string AllKeys => string.Join(", ", Enum.GetValues<UnitKind>().Select(Key));
}
