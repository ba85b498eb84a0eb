using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Processes;

/// <summary>How many working hours the steps of a process may take together.</summary>
public static class StepHours
{
    /// <summary>Working hours in a limit: 8 a working day; of calendar days five in seven, of a month twenty working days.</summary>
    public static decimal Of(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.WorkingHour => limit.Amount,
        TimeUnit.WorkingDay => limit.Amount * 8m,
        TimeUnit.Day => limit.Amount * 8m * 5 / 7,
        _ => limit.Amount * 160m,
    };
}
