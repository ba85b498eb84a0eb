using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>Puts a process into force from a day: the one that held ends the day before, and what was to begin later still does.</summary>
internal static class ProcessDays
{
    /// <returns>Number of the one that ends; null where none held.</returns>
    public static async Task<int?> BeginAsync(AppDb db, InternalProcess process, DateOnly from, CancellationToken cancellationToken)
    {
        var published = await db.Set<InternalProcess>().Where(p => p.ProcedureId == process.ProcedureId && p.State == ProcessState.Published).ToListAsync(cancellationToken);
        var before = published.Find(p => p.HoldsOn(from));
        var next = published.Where(p => p.ValidFrom > from && (p.ValidTo is not { } last || p.ValidFrom <= last)).MinBy(p => p.ValidFrom);
        (process.State, process.ValidFrom, process.ValidTo) = (ProcessState.Published, from, before is not null ? before.ValidTo : next?.ValidFrom?.AddDays(-1));
        if (before is not null)
        {
            before.ValidTo = from.AddDays(-1);
        }

        return before?.Number;
    }
}
