using System.Data.Common;

namespace CaiCach.Kernel.Writing;

/// <summary>Recognises a broken unique constraint on either engine without naming its driver.</summary>
public static class UniqueViolation
{
    // SQLSTATE 23505 on PostgreSQL; SQLITE_CONSTRAINT (19) with the word UNIQUE on SQLite.
    public static bool Is(DbException exception) =>
        exception.SqlState == "23505" || exception.Message.Contains("UNIQUE constraint failed", StringComparison.Ordinal);
}
