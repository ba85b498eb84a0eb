using CaiCach.Kernel.Permissions;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Dossiers.Processing;

/// <summary>Working hours that the pinned internal process gives a role.</summary>
public sealed class ProcessHours(ProcedureReader procedures)
{
    /// <returns>Null when the process says nothing about the role.</returns>
    public async Task<decimal?> HoursAsync(Dossier dossier, Role role, CancellationToken cancellationToken) =>
        (await procedures.ProcessOfAsync(dossier.VersionId, cancellationToken)).FirstOrDefault(s => s.Role == role)?.Hours;
}
