using System.Globalization;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Mã số hồ sơ: agency code, day, running number of the day (Article 26 Decree 61/2018, Article 19 Circular 01/2018/TT-VPCP).</summary>
public static class DossierCodes
{
    public static async Task<string> NextAsync(AppDb db, string agencyCode, DateOnly day, CancellationToken cancellationToken)
    {
        var period = day.ToString("yyMMdd", CultureInfo.InvariantCulture);
        return Of(agencyCode, day, await LegalNumbers.NextAsync(db, Series(agencyCode), period, cancellationToken));
    }

    public static string Series(string agencyCode) => "dossier:" + agencyCode;

    /// <exception cref="InvalidOperationException">More than 9,999 in one day: the circular has no fifth digit, and inventing one is not ours.</exception>
    public static string Of(string agencyCode, DateOnly day, long number) => number <= 9999
        ? string.Create(CultureInfo.InvariantCulture, $"{agencyCode}-{day:yyMMdd}-{number:0000}")
        : throw new InvalidOperationException($"{agencyCode} has used up the 9,999 dossier numbers of {day:yyyy-MM-dd}.");
}
