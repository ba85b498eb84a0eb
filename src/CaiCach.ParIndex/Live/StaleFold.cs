using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Notes in the action's own transaction which agency's shares have to be read again. The row is written even when it stands there: whoever reads the share then waits for this action.</summary>
internal sealed class StaleFold : IFactFold
{
    public async Task FoldAsync(AppDb db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        foreach (var (agency, measure, year) in facts.Select(f => (f.AgencyId, f.Measure, f.Day.Year)).Distinct().Order())
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO index_stale_measure (agency_id, measure, year) VALUES ({db.Param(agency)}, {measure}, {year})
                ON CONFLICT (agency_id, measure, year) DO UPDATE SET year = excluded.year
                """, cancellationToken);
        }
    }
}
