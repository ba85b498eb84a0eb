using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Lateness;

/// <summary>Counts what waits, for the figures beside menu entries; asks nothing that the person may not do.</summary>
public sealed class LatenessCounts(AppDb db, LocalClock clock, CalendarReader calendars)
{
    public async Task<LatenessCount> RunAsync(Guid agencyId, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        var late = 0;
        if (!reach.Nothing)
        {
            var before = await LateQueries.EndOfNextWorkingDayAsync(calendars, agencyId, clock.Today, cancellationToken);
            late = await LateQueries.RunningDueBefore(db, reach, before).WithoutLetter(db).CountAsync(cancellationToken);
        }

        return new LatenessCount(
            late,
            await CountAsync(ApologyState.Drafted, authority.FilterFor(AccountabilityPermissions.Sign), cancellationToken),
            await CountAsync(ApologyState.Signed, authority.FilterFor(AccountabilityPermissions.Send), cancellationToken));
    }

    async Task<int> CountAsync(ApologyState state, ReachFilter reach, CancellationToken cancellationToken) =>
        reach.Nothing ? 0 : await db.Set<Apology>().AsNoTracking().Within(reach).CountAsync(a => a.State == state, cancellationToken);
}
