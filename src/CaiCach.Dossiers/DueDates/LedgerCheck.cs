using System.Runtime.CompilerServices;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.DueDates;

/// <summary>Folds the ledger of every dossier anew. Reads only, a part at a time in the order of receipt.</summary>
public sealed class LedgerCheck(AppDb db, CalendarReader calendars)
{
    const int AtOnce = 1000;

    public async IAsyncEnumerable<LedgerDifference> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isMoving = await db.Set<CalendarChange>().AnyAsync(c => c.State == CalendarChangeState.Running, cancellationToken);
        Guid? after = null;
        while (true)
        {
            var all = db.Set<Dossier>().AsNoTracking();
            var page = await (after is { } seen ? all.Where(d => d.Id.CompareTo(seen) > 0) : all).OrderBy(d => d.Id).Take(AtOnce).Include(d => d.Ledger).ToListAsync(cancellationToken);
            foreach (var dossier in page)
            {
                foreach (var fault in DossierRules.LedgerFaults(dossier, isMoving ? null : await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken)))
                {
                    yield return new LedgerDifference(dossier.Id, dossier.Code, fault);
                }
            }

            if (page.Count < AtOnce)
            {
                yield break;
            }

            after = page[^1].Id;
        }
    }
}
