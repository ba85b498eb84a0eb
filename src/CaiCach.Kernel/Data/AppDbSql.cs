namespace CaiCach.Kernel.Data;

/// <summary>Parameter values for the few hand-written statements, as each engine stores them.</summary>
public static class AppDbSql
{
    /// <summary>EF keeps ids as upper-case text on SQLite.</summary>
    public static object Param(this AppDb db, Guid id) => db.IsSqlite ? id.ToString("D").ToUpperInvariant() : id;

    /// <summary>Instants are UTC ticks on SQLite.</summary>
    public static object Param(this AppDb db, DateTimeOffset at) => db.IsSqlite ? at.UtcTicks : at.ToUniversalTime();

    /// <summary>Legal days are ISO text on SQLite.</summary>
    public static object Param(this AppDb db, DateOnly day) =>
        db.IsSqlite ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : day;
}
