using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Administering;

/// <summary>What was done to an account and who did it, from the audit log, newest first.</summary>
public sealed class OfficialHistory(AppDb db, IEnumerable<ModuleInfo> modules)
{
    /// <param name="before">Last sequence of the page before.</param>
    public async Task<(IReadOnlyList<HistoryRow> Rows, bool More)> RunAsync(
        Guid officialId, int? before, int take, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(OrganisationsPermissions.ManageOfficials))
        {
            return ([], false);
        }

        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.RecordKind == "official" && e.RecordId == officialId && (before == null || e.Sequence < before))
            .OrderByDescending(e => e.Sequence).Take(take + 1).ToListAsync(cancellationToken);
        var labels = modules.SelectMany(m => m.Actions).ToDictionary(a => a.Code, a => a.Label);
        return (
            [.. entries.Take(take).Select(e => new HistoryRow(
                e.Sequence, e.At, e.Action, labels.GetValueOrDefault(e.Action, e.Action), e.OfficialName, e.OfficialId == officialId, e.Reason, AuditContent.Read(e.Content)))],
            entries.Count > take);
    }
}
