using System.Globalization;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Mã số hồ sơ: agency code, day, running number of the day (Article 26 Decree 61/2018, Article 19 Circular 01/2018/TT-VPCP).</summary>
public static class DossierCodes
{
    const long Last = 9999;

    /// <summary>The agency's next code of the day; refused once the four digits are used up, and the number goes back with the transaction.</summary>
    public static async Task<Outcome<string>> NextAsync(AppDb db, string agencyCode, DateOnly day, CancellationToken cancellationToken)
    {
        var number = await LegalNumbers.NextAsync(db, Series(agencyCode), Period(day), cancellationToken);
        return number <= Last
            ? Of(agencyCode, day, number)
            : new Refusal("dossier.numbers_used_up",
                $"{agencyCode} đã dùng hết {Last} số hồ sơ của ngày {day:dd/MM/yyyy}; mã hồ sơ chỉ có 4 chữ số cho một ngày (Điều 19 Thông tư 01/2018/TT-VPCP). Hãy tiếp nhận vào ngày hôm sau.");
    }

    public static string Period(DateOnly day) => day.ToString("yyMMdd", CultureInfo.InvariantCulture);

    public static string Series(string agencyCode) => "dossier:" + agencyCode;

    /// <exception cref="InvalidOperationException">More than 9,999 in one day: the circular has no fifth digit, and inventing one is not ours.</exception>
    public static string Of(string agencyCode, DateOnly day, long number) => number <= Last
        ? string.Create(CultureInfo.InvariantCulture, $"{agencyCode}-{day:yyMMdd}-{number:0000}")
        : throw new InvalidOperationException($"{agencyCode} has used up the 9,999 dossier numbers of {day:yyyy-MM-dd}.");
}
