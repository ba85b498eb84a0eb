using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaiCach.Cli;

/// <summary>
/// Before the first release all migrations were written anew as one. A database that had gone through the last of the old ones has the same tables: its history
/// is told so. An older one has to be upgraded by the version that knows its migrations.
/// </summary>
internal static class EarlierMigrations
{
    const string LastOfOld = "_KeepMonthShares";

    static readonly string[] New = ["_First", "_Search"];

    /// <returns>False when the database is too old for this version.</returns>
    public static async Task<bool> AdoptAsync(AppDb db, CancellationToken cancellationToken)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var written = db.Database.GetMigrations().Where(m => New.Any(n => m.EndsWith(n, StringComparison.Ordinal))).ToList();
        if (applied.Count == 0 || applied.Contains(written[0]))
        {
            return true;
        }

        if (!applied.Exists(m => m.EndsWith(LastOfOld, StringComparison.Ordinal)))
        {
            return false;
        }

        var history = db.GetService<IHistoryRepository>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var old in applied)
        {
            await db.Database.ExecuteSqlRawAsync(history.GetDeleteScript(old), cancellationToken);
        }

        foreach (var one in written)
        {
            await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow(one, ProductInfo.GetVersion())), cancellationToken);
        }

        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }
}
