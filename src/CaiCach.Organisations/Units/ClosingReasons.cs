using System.Globalization;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Units;

/// <summary>The reasons of the law as they are shipped (<c>data/reorganisation/closing-reasons.csv</c>); a row of the database with the same code takes a shipped one's place.</summary>
internal static class ClosingReasons
{
    public static IReadOnlyList<ClosingReason> Shipped { get; } =
    [
        .. CsvRows.Read(typeof(ClosingReasons).Assembly.GetManifestResourceStream("closing-reasons.csv")!).Select(r => new ClosingReason
        {
            Code = r[0], Name = r[1], LeastSuccessors = int.Parse(r[2], CultureInfo.InvariantCulture), MostSuccessors = r[3].Length > 0 ? int.Parse(r[3], CultureInfo.InvariantCulture) : null,
            ValidFrom = Day(r[4]), ValidTo = r[5].Length > 0 ? Day(r[5]) : null, LegalSource = r[6],
        }),
    ];

    public static async Task<IReadOnlyList<ClosingReason>> ReadAsync(AppDb db, CancellationToken cancellationToken)
    {
        var own = await db.Set<ClosingReason>().AsNoTracking().OrderBy(r => r.Code).ToListAsync(cancellationToken);
        return [.. Shipped.Where(s => own.TrueForAll(o => o.Code != s.Code)), .. own];
    }

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
