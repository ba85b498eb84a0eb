using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Receiving;

/// <summary>
/// Finds how a person or organisation was written down in the newest dossier with the same number. Only dossiers that the asker may open count:
/// the counter of one agency learns nothing from another's.
/// </summary>
public sealed class FindKnownApplicant(AppDb db)
{
    public async Task<KnownApplicant?> RunAsync(string? number, Authority authority, CancellationToken cancellationToken)
    {
        var clean = (number ?? "").Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var reach = authority.FilterFor(DossiersPermissions.View);
        if (clean.Length < 10 || reach.Nothing || !authority.HasAny(DossiersPermissions.Receive))
        {
            return null;
        }

        return await db.Set<Dossier>().AsNoTracking().Within(reach).Where(d => d.Applicant.Number == clean).OrderByDescending(d => d.Id)
            .Select(d => new KnownApplicant(d.Applicant.Kind, d.Applicant.Name, d.Applicant.Address, d.Applicant.Phone, d.Applicant.Email, d.ReceivedAt))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
