using CaiCach.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaiCach.Data.Sqlite;

/// <summary>The embedded engine: WAL, synchronous FULL (a commit that was acknowledged survives a power cut), foreign keys on.</summary>
public static class SqliteDatabase
{
    public static DbContextOptionsBuilder UseCaiCachSqlite(this DbContextOptionsBuilder builder, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 30, Pooling = true };
        if (Path.GetDirectoryName(Path.GetFullPath(connection.DataSource)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return builder
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly).MigrationsHistoryTable("kernel_migration"))
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.AmbientTransactionWarning))
            .AddInterceptors(new SqlitePragmas());
    }
}
