using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Measures.Cells;

/// <summary>Adds facts to their cells in the action's own transaction, in a fixed order so that two actions never wait for each other crosswise.</summary>
internal sealed class CellFold : IFactFold
{
    public async Task FoldAsync(AppDb db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        foreach (var fact in facts.OrderBy(f => f.Measure, StringComparer.Ordinal).ThenBy(f => f.Day).ThenBy(f => f.AgencyId).ThenBy(f => f.FieldId).ThenBy(f => f.ProcedureId))
        {
            var (agency, field, procedure) = (db.Param(fact.AgencyId), db.Param(fact.FieldId), db.Param(fact.ProcedureId));
            // Both in one round trip.
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO measure_day_cell (agency_id, measure, day, field_id, procedure_id, amount)
                VALUES ({agency}, {fact.Measure}, {db.Param(fact.Day)}, {field}, {procedure}, {fact.Amount})
                ON CONFLICT (agency_id, measure, day, field_id, procedure_id) DO UPDATE SET amount = measure_day_cell.amount + excluded.amount;
                INSERT INTO measure_month_cell (month, measure, agency_id, field_id, amount)
                VALUES ({db.Param(new DateOnly(fact.Day.Year, fact.Day.Month, 1))}, {fact.Measure}, {agency}, {field}, {fact.Amount})
                ON CONFLICT (month, measure, agency_id, field_id) DO UPDATE SET amount = measure_month_cell.amount + excluded.amount
                """, cancellationToken);
        }
    }
}
