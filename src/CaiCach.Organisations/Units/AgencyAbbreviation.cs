namespace CaiCach.Organisations.Units;

/// <summary>The abbreviation of an agency in the number of its documents. Decree 30/2020/NĐ-CP leaves it to the agency; here the first letters of its short name.</summary>
public static class AgencyAbbreviation
{
    /// <summary>"UBND" for people's committees, else the first letters: "Sở Giáo dục và Đào tạo" → "SGDĐT".</summary>
    public static string Of(Unit agency) => agency.Kind is UnitKind.Province or UnitKind.District or UnitKind.Commune
        ? "UBND"
        : string.Concat(agency.ShortName.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetter(word[0]) && word != "và").Select(word => char.ToUpperInvariant(word[0])));
}
