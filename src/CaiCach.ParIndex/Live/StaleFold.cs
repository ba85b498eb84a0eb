using System.Runtime.CompilerServices;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Notes in the action's own transaction which agency's shares have to be read again. The row is written even when it stands there: whoever reads the share then waits for this action.</summary>
internal sealed class StaleFold : IFactFold
{
    const int AtOnce = 500;

    public async Task FoldAsync(AppDb db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        // One statement, however many: an intake waits for it. In a fixed order, so that two actions never wait for each other crosswise.
        foreach (var stale in facts.Select(f => (f.AgencyId, f.Measure, f.Day.Year)).Distinct().Order().Chunk(AtOnce))
        {
            var rows = string.Join(", ", stale.Select((_, i) => $"({{{3 * i}}}, {{{(3 * i) + 1}}}, {{{(3 * i) + 2}}})"));
            await db.Database.ExecuteSqlAsync(
                FormattableStringFactory.Create(
                    "INSERT INTO index_stale_measure (agency_id, measure, year) VALUES " + rows + " ON CONFLICT (agency_id, measure, year) DO UPDATE SET year = excluded.year",
                    [.. stale.SelectMany(s => new[] { db.Param(s.AgencyId), s.Measure, s.Year })]),
                cancellationToken);
        }
    }
}
