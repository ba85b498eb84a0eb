using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Quality.Findings;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Boards;

/// <summary>
/// Which dossiers and steps are judged; board and lists share it, so that a score opens to what made it. Not judged: the first step, which ends when the division confirms and not when the
/// counter hands over; a step in which the applicant was waited for; what comes after the answer.
/// </summary>
internal static class QualityQueries
{
    /// <summary>Dossiers answered in a period.</summary>
    public static IQueryable<Dossier> Answered(AppDb db, DateOnly from, DateOnly to, Guid? agencyId)
    {
        var (first, end) = (LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)));
        var all = db.Set<Dossier>().AsNoTracking().Where(d => d.FinishedAt != null && d.FinishedAt >= first && d.FinishedAt < end && d.Timeliness != null);
        return agencyId is { } agency ? all.Where(d => d.AgencyId == agency) : all;
    }

    /// <summary>Each dossier with its case, for its agency.</summary>
    public static IQueryable<CaseRow> CasesOf(IQueryable<Dossier> dossiers) => dossiers.Select(d => new CaseRow
    {
        DossierId = d.Id,
        Of = d.AgencyId,
        FinishedAt = d.FinishedAt!.Value,
        Timeliness = d.Timeliness!.Value,
        Supplements = d.SupplementCount,
        Channel = d.Channel,
        IsImported = d.ImportedFrom != null,
        Pace = d.Steps.Where(s => s.GivenByUnitId != null && s.DueAt != null && s.EndedAt != null && s.EndedAt <= d.FinishedAt
                && (d.SupplementCount == 0 || !d.Ledger.Any(l => l.Cause == DeadlineCause.Restart && l.At > s.StartedAt && l.At <= s.EndedAt)))
            .Max(s => (int?)(s.EndedAt > s.DueAt ? 2 : s.EndedAt == s.DueAt ? 1 : 0)),
    });

    /// <summary>Each dossier with its case, for everyone who had a part in it before the answer.</summary>
    public static IQueryable<CaseRow> PartsOf(IQueryable<Dossier> dossiers) => dossiers
        .SelectMany(d => d.Steps.Where(s => s.OfficialId != null && s.EndedAt != null && s.EndedAt <= d.FinishedAt), (d, s) => new
        {
            d.Id, Official = s.OfficialId!.Value, FinishedAt = d.FinishedAt!.Value, Timeliness = d.Timeliness!.Value, d.SupplementCount, d.Channel, IsImported = d.ImportedFrom != null,
            Pace = s.GivenByUnitId == null || s.DueAt == null || (d.SupplementCount > 0 && d.Ledger.Any(l => l.Cause == DeadlineCause.Restart && l.At > s.StartedAt && l.At <= s.EndedAt))
                ? null : (int?)(s.EndedAt > s.DueAt ? 2 : s.EndedAt == s.DueAt ? 1 : 0),
        })
        .GroupBy(p => new { p.Id, p.Official, p.FinishedAt, p.Timeliness, p.SupplementCount, p.Channel, p.IsImported })
        .Select(g => new CaseRow
        {
            DossierId = g.Key.Id, Of = g.Key.Official, FinishedAt = g.Key.FinishedAt, Timeliness = g.Key.Timeliness, Supplements = g.Key.SupplementCount, Channel = g.Key.Channel, IsImported = g.Key.IsImported, Pace = g.Max(p => p.Pace),
        });

    /// <summary>Findings about these dossiers, the later after the earlier.</summary>
    public static IQueryable<QualityFinding> FindingsAbout(AppDb db, IQueryable<Dossier> dossiers) =>
        db.Set<QualityFinding>().AsNoTracking().Where(f => f.DossierId != null).Join(dossiers, f => f.DossierId, d => d.Id, (f, d) => f).OrderBy(f => f.On).ThenBy(f => f.Id);
}
