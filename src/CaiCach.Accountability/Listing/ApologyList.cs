using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Counting;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Listing;

/// <summary>Lists of letters, within what the person may see; newest first, by key and not by page number.</summary>
public sealed class ApologyList(AppDb db)
{
    /// <returns>At most <see cref="ApologyFilter.Take"/> rows and whether more follow.</returns>
    public async Task<(IReadOnlyList<ApologyRow> Rows, bool More)> RunAsync(ApologyFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        if (Reach(filter, authority) is not { Nothing: false } reach)
        {
            return ([], false);
        }

        var query = Narrow(db.Set<Apology>().AsNoTracking().Within(reach), filter);
        if (filter.After is { } after)
        {
            query = query.Where(a => a.Id.CompareTo(after) < 0);
        }

        var rows = await (
            from a in query.OrderByDescending(a => a.Id).Take(filter.Take + 1)
            join d in db.Set<Dossier>() on a.DossierId equals d.Id
            join v in db.Set<ProcedureVersion>() on d.VersionId equals v.Id
            orderby a.Id descending
            select new ApologyRow(
                a.Id, a.DossierId, d.Code, v.Name, d.Applicant.Name, d.State, d.CurrentDueAt,
                a.AgencyId, a.State, a.Cause, a.Number, a.DueAt, a.NewDueAt, a.SendBy,
                a.DraftedAt, a.SignedAt, a.SentAt, a.Delivery, a.IsBreach,
                a.ResponsibleUnitId, a.ResponsibleOfficialId, a.Version)).ToListAsync(cancellationToken);
        return (rows.Count > filter.Take ? rows[..filter.Take] : rows, rows.Count > filter.Take);
    }

    /// <summary>How many the filter finds.</summary>
    public async Task<int> CountAsync(ApologyFilter filter, Authority authority, CancellationToken cancellationToken) =>
        Reach(filter, authority) is { Nothing: false } reach
            ? await Narrow(db.Set<Apology>().AsNoTracking().Within(reach), filter).CountAsync(cancellationToken)
            : 0;

    static ReachFilter Reach(ApologyFilter filter, Authority authority) =>
        authority.FilterFor(filter.ToSign ? AccountabilityPermissions.Sign : AccountabilityPermissions.View);

    static IQueryable<Apology> Narrow(IQueryable<Apology> query, ApologyFilter filter)
    {
        var state = filter.ToSign ? ApologyState.Drafted : filter.State;
        if (state is { } asked)
        {
            query = query.Where(a => a.State == asked);
        }

        if (filter.DossierId is { } dossier)
        {
            query = query.Where(a => a.DossierId == dossier);
        }

        if (filter.AgencyId is { } agency)
        {
            query = query.Where(a => a.AgencyId == agency);
        }

        if (filter.FieldId is { } field)
        {
            query = query.Where(a => a.FieldId == field);
        }

        if (filter.Measure is not { } measure)
        {
            return query;
        }

        var from = LocalClock.StartOf(filter.From ?? new DateOnly(2000, 1, 1));
        var to = LocalClock.StartOf((filter.To ?? new DateOnly(2999, 12, 30)).AddDays(1));
        var sent = query.Where(a => a.State == ApologyState.Sent && a.SentAt >= from && a.SentAt < to);
        return measure switch
        {
            AccountabilityMeasures.Sent => sent,
            AccountabilityMeasures.Breach => sent.Where(a => a.IsBreach),
            AccountabilityMeasures.InTime => sent.Where(a => !a.IsBreach),
            _ => sent.Where(_ => false),
        };
    }
}
