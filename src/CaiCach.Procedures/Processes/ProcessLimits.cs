using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>The smallest legal limit that a process has to keep: whichever case, channel or version asks for the least.</summary>
public static class ProcessLimits
{
    public static TimeLimit? Smallest(ProcedureContent content) =>
        Smallest([content.LimitAmount is { } amount && content.LimitUnit is { } unit ? new TimeLimit(amount, unit) : null, .. content.Limits.Select(l => l is { Amount: { } a, Unit: { } u } ? new TimeLimit(a, u) : (TimeLimit?)null)]);

    /// <summary>Of the versions in force on a day or later; a draft's too where <paramref name="withDraft"/>.</summary>
    internal static async Task<TimeLimit?> SinceAsync(AppDb db, Guid procedureId, DateOnly day, bool withDraft, CancellationToken cancellationToken)
    {
        var versions = await db.Set<ProcedureVersion>().AsNoTracking()
            .Where(v => v.ProcedureId == procedureId && (v.ValidTo == null || day <= v.ValidTo) && (withDraft || v.ValidFrom != null)).ToListAsync(cancellationToken);
        var ids = versions.ConvertAll(v => v.Id);
        var limits = await db.Set<ProcedureLimit>().AsNoTracking().Where(l => ids.Contains(l.VersionId)).ToListAsync(cancellationToken);
        return Smallest([.. versions.Select(v => v.Limit), .. limits.Select(l => l.Limit)]);
    }

    static TimeLimit? Smallest(IEnumerable<TimeLimit?> limits) => limits.Where(l => l is not null).OrderBy(l => StepHours.Of(l!.Value)).FirstOrDefault();
}
