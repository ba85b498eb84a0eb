using System.Linq.Expressions;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiCach.Kernel.Data;

/// <summary>The legal date in Viet Nam of an instant inside a query: what the database groups by. Each engine stores instants its own way, so each computes it its own way.</summary>
public static class LocalDay
{
    /// <summary>The day of an instant as <see cref="DateOnly.DayNumber"/>.</summary>
    public static int NumberOf(DateTimeOffset instant) => LocalClock.ToLocalDate(instant).DayNumber;

    internal static void Map(ModelBuilder model, bool isSqlite) =>
        model.HasDbFunction(typeof(LocalDay).GetMethod(nameof(NumberOf))!).HasTranslation(arguments => isSqlite ? OfTicks(arguments[0]) : OfTimestamp(arguments[0]));

    // Whole days since the year 1, of UTC ticks moved to Viet Nam.
    static SqlBinaryExpression OfTicks(SqlExpression instant)
    {
        var number = new LongTypeMapping("INTEGER");
        SqlConstantExpression Ticks(TimeSpan span) => new(span.Ticks, number);
        return new(
            ExpressionType.Divide, new SqlBinaryExpression(ExpressionType.Add, instant, Ticks(LocalClock.Zone.BaseUtcOffset), typeof(long), number), Ticks(TimeSpan.FromDays(1)), typeof(int), new IntTypeMapping("INTEGER"));
    }

    // The difference of two dates is a number of days.
    static SqlBinaryExpression OfTimestamp(SqlExpression instant)
    {
        var date = new DateOnlyTypeMapping("date");
        var local = new SqlFunctionExpression(
            "timezone", [new SqlFragmentExpression($"INTERVAL '{LocalClock.Zone.BaseUtcOffset.TotalHours:0} hours'"), instant], true, [false, true], typeof(DateTime), new DateTimeTypeMapping("timestamp without time zone"));
        return new(
            ExpressionType.Subtract, new SqlFunctionExpression("date", [local], true, [true], typeof(DateOnly), date), new SqlFragmentExpression("DATE '0001-01-01'"), typeof(int), new IntTypeMapping("integer"));
    }
}
