using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Numbering;

/// <summary>Gap-free legal numbers: one row lock inside the caller's transaction; a rollback gives the number back.</summary>
public static class LegalNumbers
{
    /// <summary>The next number of a series in a period, from 1.</summary>
    public static async Task<long> NextAsync(AppDb db, string series, string period, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A legal number outside a transaction could be lost.");
        }

        var numbers = await db.Database.SqlQuery<long>(
            $"INSERT INTO kernel_counter (series, period, last) VALUES ({series}, {period}, 1) ON CONFLICT (series, period) DO UPDATE SET last = kernel_counter.last + 1 RETURNING last")
            .ToListAsync(cancellationToken);
        return numbers.Single();
    }
}
