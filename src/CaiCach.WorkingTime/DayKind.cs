namespace CaiCach.WorkingTime;

/// <summary>What a day is in a calendar layer.</summary>
public enum DayKind
{
    /// <summary>Follows the habit of its weekday.</summary>
    Normal,

    /// <summary>Nghỉ: a holiday, or a weekday swapped away.</summary>
    Off,

    /// <summary>Làm bù: a Saturday worked for a weekday off.</summary>
    MakeUp,
}
