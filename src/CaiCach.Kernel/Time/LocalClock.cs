namespace CaiCach.Kernel.Time;

/// <summary>
/// The only source of time. <see cref="Now"/> is an instant (UTC, whole milliseconds so that both databases store it exactly);
/// <see cref="Today"/> is the province's legal date, which is tomorrow already when UTC still says yesterday.
/// </summary>
public sealed class LocalClock(TimeProvider time)
{
    /// <summary>Viet Nam keeps UTC+7 all year; a fixed zone needs no time zone database on the machine.</summary>
    public static readonly TimeZoneInfo Zone =
        TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Giờ Việt Nam", "Giờ Việt Nam");

    /// <summary>The present instant in UTC.</summary>
    public DateTimeOffset Now
    {
        get
        {
#pragma warning disable RS0030 // the one permitted reading of the machine's clock
            var now = time.GetUtcNow().UtcTicks;
#pragma warning restore RS0030
            return new DateTimeOffset(now - (now % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        }
    }

    /// <summary>The present instant outside, which a person's phone shares: the same as <see cref="Now"/> except in a demonstration.</summary>
    public DateTimeOffset OutsideNow => time is ShiftedTimeProvider shifted ? Now - shifted.Shift : Now;

    /// <summary>The present wall-clock moment in Viet Nam (kind Unspecified).</summary>
    public DateTime LocalNow => ToLocal(Now);

    /// <summary>The legal date in Viet Nam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>Wall-clock moment in Viet Nam of an instant.</summary>
    public static DateTime ToLocal(DateTimeOffset instant) =>
        DateTime.SpecifyKind(instant.UtcDateTime + Zone.BaseUtcOffset, DateTimeKind.Unspecified);

    /// <summary>Legal date in Viet Nam of an instant.</summary>
    public static DateOnly ToLocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant));

    /// <summary>Instant of a wall-clock moment in Viet Nam.</summary>
    public static DateTimeOffset ToInstant(DateTime local) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified) - Zone.BaseUtcOffset, TimeSpan.Zero);

    /// <summary>Instant at which a legal day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => ToInstant(day.ToDateTime(TimeOnly.MinValue));
}
