namespace CaiCach.WorkingTime;

/// <summary>In what a legal time limit is given.</summary>
public enum TimeUnit
{
    /// <summary>Giờ làm việc.</summary>
    WorkingHour,

    /// <summary>Ngày làm việc.</summary>
    WorkingDay,

    /// <summary>Ngày (calendar day).</summary>
    Day,

    /// <summary>Tháng.</summary>
    Month,
}
