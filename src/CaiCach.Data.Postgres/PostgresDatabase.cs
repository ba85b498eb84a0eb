using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaiCach.Data.Postgres;

/// <summary>The production engine. Statements are prepared by themselves after the second use; the database's own clock zone is never used.</summary>
public static class PostgresDatabase
{
    public static DbContextOptionsBuilder UseCaiCachPostgres(this DbContextOptionsBuilder builder, string connectionString)
    {
        // Nothing here leaves a mark on a connection (no SET, no temporary table, no advisory lock): what would wipe it off at every return to the pool costs a
        // page with two queries a quarter of its rate.
        var connection = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 128, AutoPrepareMinUsages = 2, NoResetOnClose = true };
        return builder.UseNpgsql(
            connection.ToString(),
            postgres => postgres.MigrationsAssembly(typeof(PostgresDatabase).Assembly).MigrationsHistoryTable("kernel_migration"));
    }
}
