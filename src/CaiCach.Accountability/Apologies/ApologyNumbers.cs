using System.Globalization;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Organisations.Units;

namespace CaiCach.Accountability.Apologies;

/// <summary>
/// Số, ký hiệu of a letter: running number of the agency's year, abbreviation of the kind of paper (PXL, phiếu xin lỗi) and of the agency, such as
/// <c>07/PXL-UBND</c> or <c>112/PXL-SXD</c>. Decree 30/2020/NĐ-CP, Annex I, asks for number from 01 each year and for both abbreviations; it leaves
/// the agency's abbreviation to the agency, see <see cref="AgencyAbbreviation"/>.
/// </summary>
public static class ApologyNumbers
{
    /// <summary>Series of the counter.</summary>
    public static string Series(string agencyCode) => "apology:" + agencyCode;

    /// <summary>Period of the counter: the year of signing.</summary>
    public static string Period(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    /// <summary>The number as printed.</summary>
    public static string Of(Unit agency, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:00}/PXL-{AgencyAbbreviation.Of(agency)}");

    /// <summary>Takes the agency's next number, inside the caller's action.</summary>
    internal static async Task<string> NextAsync(AppDb db, Unit agency, DateOnly day, CancellationToken cancellationToken) =>
        Of(agency, await LegalNumbers.NextAsync(db, Series(agency.Code), Period(day), cancellationToken));
}
