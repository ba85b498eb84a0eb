using System.Globalization;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Pages.Print;

/// <summary>The lines above a signature (Decree 30/2020/NĐ-CP, Annex I, part I, item 7): for whom it is signed, and in whose place.</summary>
public static class Signature
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"; of a department's head just "GIÁM ĐỐC".</summary>
    public static IReadOnlyList<string> Lines(Unit agency, string? title)
    {
        var said = title?.ToUpper(Vietnamese) ?? "THỦ TRƯỞNG CƠ QUAN";
        List<string> lines = [];
        if (agency.Kind is UnitKind.Province or UnitKind.District or UnitKind.Commune)
        {
            lines.Add("TM. ỦY BAN NHÂN DÂN");
        }

        if (said.StartsWith("PHÓ ", StringComparison.Ordinal))
        {
            lines.Add("KT. " + said["PHÓ ".Length..]);
        }

        lines.Add(said);
        return lines;
    }

    /// <summary>The agency's name as a document's head writes it: in capitals, a people's committee unabridged and broken, where it must be, before its place.</summary>
    public static string Issuer(Unit agency) => (agency.Name.StartsWith("UBND ", StringComparison.Ordinal)
        ? "Ủy ban nhân dân " + agency.Name["UBND ".Length..].Replace(' ', '\u00A0')
        : agency.Name).ToUpper(Vietnamese);
}
