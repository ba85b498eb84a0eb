using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.LookingUp;

/// <summary>
/// What a citizen learns without an account: with the code and the access code of the receipt, how far the dossier is and when it is due.
/// A wrong pair and an unknown code give the same answer (Article 16 Circular 01/2018/TT-VPCP: code and progress only).
/// </summary>
public sealed class LookUpStatus(AppDb db)
{
    static readonly byte[] Nothing = new byte[9];

    public async Task<PublicStatus?> RunAsync(string? code, string? accessCode, CancellationToken cancellationToken)
    {
        var key = AgencyCode.In((code ?? "").Trim().ToUpperInvariant()); // receipts of the first years spell the agency the old way
        var found = await db.Set<Dossier>().AsNoTracking().Where(d => d.Code == key)
            .Select(d => new { d.Code, d.AccessCode, d.State, d.ReceivedAt, d.CurrentDueAt, d.ReappointmentCount, d.FinishedAt, d.AgencyId, d.OneStopUnitId })
            .SingleOrDefaultAsync(cancellationToken);
        var given = Encoding.ASCII.GetBytes((accessCode ?? "").Trim().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));
        var right = CryptographicOperations.FixedTimeEquals(given, found is null ? Nothing : Encoding.ASCII.GetBytes(found.AccessCode));
        return right && found is not null
            ? new PublicStatus(found.Code, found.State, found.ReceivedAt, found.CurrentDueAt, found.ReappointmentCount > 0, found.FinishedAt, found.AgencyId, found.OneStopUnitId)
            : null;
    }
}
