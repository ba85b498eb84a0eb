using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Referring;

/// <summary>Reads referrals: those that an agency is asked, and how each agency answers.</summary>
public sealed class ReferralList(AppDb db, LocalClock clock)
{
    /// <summary>Rows on one page of answered ones; an agency that has more open ones than this sees the most urgent.</summary>
    public const int PageSize = 100;

    /// <summary>A page of the referrals of the agencies that the person may answer or oversee.</summary>
    public async Task<(IReadOnlyList<ReferralRow> Rows, bool More)> RunAsync(ReferralFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var asked = Within(filter.AgencyId, authority);
        if (filter.Answered)
        {
            var (from, to) = (LocalClock.StartOf(filter.From ?? new DateOnly(2000, 1, 1)), LocalClock.StartOf((filter.To ?? clock.Today).AddDays(1)));
            asked = asked.Where(r => r.EndedAt != null && r.Timeliness != null && r.EndedAt >= from && r.EndedAt < to);
            asked = filter.Late ? asked.Where(r => r.Timeliness == Timeliness.Late) : asked;
            if (filter.After is { } after && await db.Set<DossierReferral>().AsNoTracking().Where(r => r.Id == after).Select(r => r.EndedAt).SingleOrDefaultAsync(cancellationToken) is { } last)
            {
                asked = asked.Where(r => r.EndedAt < last || (r.EndedAt == last && r.Id.CompareTo(after) < 0));
            }

            asked = asked.OrderByDescending(r => r.EndedAt).ThenByDescending(r => r.Id);
        }
        else
        {
            asked = asked.Where(r => r.EndedAt == null);
            asked = (filter.Late ? asked.Where(r => r.BegunAt != null && r.DueAt < now) : asked).OrderBy(r => r.DueAt).ThenBy(r => r.Id);
        }

        var rows = await asked.Take(PageSize + 1)
            .Join(db.Set<Dossier>(), r => r.DossierId, d => d.Id, (r, d) => new { Referral = r, Dossier = d })
            .Join(db.Set<ProcedureVersion>(), x => x.Dossier.VersionId, v => v.Id, (x, v) => new ReferralRow(
                x.Referral.Id, x.Dossier.Id, x.Dossier.Code, v.Name, x.Referral.Kind, x.Referral.AgencyId, x.Dossier.AgencyId, x.Referral.Question,
                x.Referral.AskedAt, x.Referral.BegunAt, x.Referral.DueAt, x.Referral.EndedAt, x.Referral.Timeliness))
            .ToListAsync(cancellationToken);
        rows = filter.Answered ? [.. rows.OrderByDescending(r => r.EndedAt).ThenByDescending(r => r.Id)] : [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id)];
        return (rows.Take(PageSize).ToList(), rows.Count > PageSize);
    }

    /// <summary>One referral; null when it does not exist or may not be known to exist.</summary>
    public async Task<ReferralView?> FindAsync(Guid id, Authority authority, CancellationToken cancellationToken)
    {
        var referral = await db.Set<DossierReferral>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (referral is null)
        {
            return null;
        }

        var dossier = await db.Set<Dossier>().AsNoTracking().Include(d => d.Papers).Include(d => d.Referrals).AsSplitQuery().SingleAsync(d => d.Id == referral.DossierId, cancellationToken);
        var (asked, seen) = (authority.Allows(DossiersPermissions.AnswerReferral, new Subject(null, null, referral.AgencyId)), DossierAccess.Allows(authority, DossiersPermissions.View, dossier));
        if (!asked && !seen)
        {
            return null;
        }

        var name = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.Id == dossier.VersionId).Select(v => v.Name).SingleAsync(cancellationToken);
        var asking = await db.Set<Official>().AsNoTracking().Where(o => o.Id == referral.AskingOfficialId).Select(o => o.FullName).SingleOrDefaultAsync(cancellationToken);
        return new ReferralView(
            referral, dossier.Code, name, dossier.Summary, dossier.AgencyId, asking, [.. dossier.Papers.OrderBy(p => p.Ordinal).Select(p => p.Name)],
            [.. dossier.Referrals.OrderBy(r => r.Ordinal)], seen, asked && referral is { EndedAt: null, BegunAt: not null });
    }

    /// <summary>What waits for answers from the person's agencies: open in their turn, and of these past their date.</summary>
    public async Task<(int Open, int Overdue)> WaitingAsync(Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(DossiersPermissions.AnswerReferral))
        {
            return (0, 0);
        }

        var now = clock.Now;
        var agencies = authority.FilterFor(DossiersPermissions.AnswerReferral).AgencyIds;
        var counts = await db.Set<DossierReferral>().AsNoTracking().Where(r => agencies.Contains(r.AgencyId) && r.EndedAt == null && r.BegunAt != null)
            .GroupBy(r => r.DueAt < now).Select(g => new { Overdue = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return (counts.Sum(c => c.Count), counts.Where(c => c.Overdue).Sum(c => c.Count));
    }

    /// <summary>Each agency's own timeliness: what it answered in the period, and what is open now.</summary>
    public async Task<IReadOnlyList<AnswerFigures>> FiguresAsync(DateOnly from, DateOnly to, Authority authority, CancellationToken cancellationToken)
    {
        var (now, start, end) = (clock.Now, LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)));
        var answered = await Within(null, authority).Where(r => r.EndedAt != null && r.Timeliness != null && r.EndedAt >= start && r.EndedAt < end)
            .GroupBy(r => new { r.AgencyId, Late = r.Timeliness == Timeliness.Late }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var open = await Within(null, authority).Where(r => r.EndedAt == null && r.BegunAt != null)
            .GroupBy(r => new { r.AgencyId, Late = r.DueAt < now }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return AnswerFigures.Of([.. answered.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))], [.. open.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))]);
    }

    // Who answers for an agency sees what it is asked; who may see all its dossiers sees how it answers.
    IQueryable<DossierReferral> Within(Guid? agencyId, Authority authority)
    {
        var (answer, view) = (authority.FilterFor(DossiersPermissions.AnswerReferral), authority.FilterFor(DossiersPermissions.View));
        var all = db.Set<DossierReferral>().AsNoTracking().Where(r => agencyId == null || r.AgencyId == agencyId);
        if (view.Everything || answer.Everything)
        {
            return all;
        }

        var agencies = answer.AgencyIds.Union(view.AgencyIds).ToList();
        return agencies is [var one] ? all.Where(r => r.AgencyId == one) : all.Where(r => agencies.Contains(r.AgencyId));
    }
}
