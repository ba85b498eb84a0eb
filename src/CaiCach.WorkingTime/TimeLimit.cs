using System.Globalization;

namespace CaiCach.WorkingTime;

/// <summary>A legal time limit: so many of a unit.</summary>
public readonly record struct TimeLimit
{
    /// <summary>No procedure asks for more; anything above is a slip of the hand.</summary>
    public const int Maximum = 100_000;

    /// <exception cref="ArgumentOutOfRangeException">Amount below 1 or above <see cref="Maximum"/>.</exception>
    public TimeLimit(int amount, TimeUnit unit)
    {
        if (amount is < 1 or > Maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"Thời hạn phải từ 1 đến {Maximum}.");
        }

        (Amount, Unit) = (amount, unit);
    }

    public int Amount { get; }

    public TimeUnit Unit { get; }

    /// <summary>"15 ngày làm việc".</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + " " + Unit switch
    {
        TimeUnit.WorkingHour => "giờ làm việc",
        TimeUnit.WorkingDay => "ngày làm việc",
        TimeUnit.Day => "ngày",
        _ => "tháng",
    };
}
