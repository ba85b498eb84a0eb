namespace CaiCach.WorkingTime;

/// <summary>A stretch of opening time within one day, whole minutes; the opening minute belongs to it, the closing minute ends it.</summary>
public readonly record struct OpeningInterval
{
    /// <exception cref="ArgumentException">Closes before it opens, or is not in whole minutes.</exception>
    public OpeningInterval(TimeOnly opens, TimeOnly closes)
    {
        if (closes <= opens || opens.Ticks % TimeSpan.TicksPerMinute != 0 || closes.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentException($"Giờ mở cửa không hợp lệ: {opens:HH:mm}–{closes:HH:mm}.");
        }

        (Opens, Closes) = (opens, closes);
    }

    public TimeOnly Opens { get; }

    public TimeOnly Closes { get; }

    /// <summary>Length in minutes.</summary>
    public int Minutes => (int)((Closes.Ticks - Opens.Ticks) / TimeSpan.TicksPerMinute);

    internal int OpensAt => (int)(Opens.Ticks / TimeSpan.TicksPerMinute);
}
