namespace CaiCach.WorkingTime;

/// <summary>A day for which no calendar has been loaded. Never guessed: holidays of a year are announced, not computed.</summary>
public sealed class CalendarRangeException : Exception
{
    public CalendarRangeException(int year) : base($"Chưa nạp lịch làm việc năm {year}.") => Year = year;

    public CalendarRangeException() : this(0)
    {
    }

    public CalendarRangeException(string message) : base(message)
    {
    }

    public CalendarRangeException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The year that is missing.</summary>
    public int Year { get; }
}
