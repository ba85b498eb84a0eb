using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Paying;

/// <summary>Reads online payments for those who settle them or may see the dossiers of their agency.</summary>
public sealed class PaymentList(AppDb db, LocalClock clock)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    /// <summary>A page; what waits in the order of payment, so that what is due first stands first.</summary>
    public async Task<(IReadOnlyList<PaymentRow> Rows, bool More)> RunAsync(PaymentFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var payments = Within(filter.AgencyId, authority);
        var last = filter.After is { } after ? await db.Set<FeePayment>().AsNoTracking().Where(p => p.Id == after).Select(p => new { p.Id, p.PaidAt, p.SettledAt }).SingleOrDefaultAsync(cancellationToken) : null;
        if (filter.Settled)
        {
            payments = payments.Where(p => p.SettledAt != null);
            payments = filter.Late ? payments.Where(p => p.IsLate == true) : payments;
            payments = last?.SettledAt is { } seen ? payments.Where(p => p.SettledAt < seen || (p.SettledAt == seen && p.Id.CompareTo(last.Id) < 0)) : payments;
            payments = payments.OrderByDescending(p => p.SettledAt).ThenByDescending(p => p.Id);
        }
        else
        {
            payments = payments.Where(p => p.SettledAt == null && p.TakenBackAt == null);
            payments = filter.Late ? payments.Where(p => p.DueAt < now) : payments;
            payments = last is not null ? payments.Where(p => p.PaidAt > last.PaidAt || (p.PaidAt == last.PaidAt && p.Id.CompareTo(last.Id) > 0)) : payments;
            payments = payments.OrderBy(p => p.PaidAt).ThenBy(p => p.Id);
        }

        // The page is cut before the join, which would hide the order from the index; it is put in order again afterwards.
        var page = await payments.Take(PageSize + 1)
            .Join(db.Set<Dossier>(), p => p.DossierId, d => d.Id, (p, d) => new PaymentRow(p.Id, d.Id, d.Code, p.AgencyId, p.Amount, p.Reference, p.PaidAt, p.DueAt, p.SettledAt, p.Statement, p.IsLate))
            .ToListAsync(cancellationToken);
        page = filter.Settled ? [.. page.OrderByDescending(p => p.SettledAt).ThenByDescending(p => p.Id)] : [.. page.OrderBy(p => p.PaidAt).ThenBy(p => p.Id)];
        return (page.Take(PageSize).ToList(), page.Count > PageSize);
    }

    /// <summary>One payment; null when it does not exist or may not be known to exist.</summary>
    public async Task<PaymentView?> FindAsync(Guid id, Authority authority, CancellationToken cancellationToken)
    {
        var payment = await db.Set<FeePayment>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (payment is null)
        {
            return null;
        }

        var subject = new Subject(null, null, payment.AgencyId);
        var dossier = await db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Id == payment.DossierId, cancellationToken);
        var (settles, seen) = (authority.Allows(DossiersPermissions.SettlePayment, subject), DossierAccess.Allows(authority, DossiersPermissions.View, dossier));
        if (!settles && !seen && !authority.Allows(DossiersPermissions.View, subject))
        {
            return null;
        }

        var name = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.Id == dossier.VersionId).Select(v => v.Name).SingleAsync(cancellationToken);
        return new PaymentView(payment, dossier.Code, name, dossier.Fee, seen, settles && payment.IsWaiting, authority.Allows(DossiersPermissions.Receive, subject) && payment.IsWaiting);
    }

    /// <summary>What waits in all agencies whose payments the person sees.</summary>
    public Task<PaymentsWaiting> WaitingAsync(Guid? agencyId, Authority authority, CancellationToken cancellationToken) => WaitingAsync(Within(agencyId, authority), cancellationToken);

    /// <summary>What waits for the person: in the agencies for which the person settles.</summary>
    public async Task<PaymentsWaiting> OwnAsync(Authority authority, CancellationToken cancellationToken)
    {
        var agencies = authority.FilterFor(DossiersPermissions.SettlePayment).AgencyIds;
        return agencies.Count == 0 ? new PaymentsWaiting(0, 0, 0, 0) : await WaitingAsync(db.Set<FeePayment>().AsNoTracking().Where(p => agencies.Contains(p.AgencyId)), cancellationToken);
    }

    async Task<PaymentsWaiting> WaitingAsync(IQueryable<FeePayment> payments, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var sums = await payments.Where(p => p.SettledAt == null && p.TakenBackAt == null).GroupBy(p => p.DueAt != null && p.DueAt < now)
            .Select(g => new { Overdue = g.Key, Count = g.Count(), Amount = g.Sum(p => p.Amount) }).ToListAsync(cancellationToken);
        return new PaymentsWaiting(sums.Sum(s => s.Count), sums.Sum(s => s.Amount), sums.Where(s => s.Overdue).Sum(s => s.Count), sums.Where(s => s.Overdue).Sum(s => s.Amount));
    }

    IQueryable<FeePayment> Within(Guid? agencyId, Authority authority)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        var agencies = reach.AgencyIds.Union(authority.FilterFor(DossiersPermissions.SettlePayment).AgencyIds).ToList();
        var all = db.Set<FeePayment>().AsNoTracking().Where(p => agencyId == null || p.AgencyId == agencyId);
        return reach.Everything ? all : agencies is [var one] ? all.Where(p => p.AgencyId == one) : all.Where(p => agencies.Contains(p.AgencyId));
    }
}
