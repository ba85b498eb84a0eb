namespace CaiCach.Organisations.Mornings;

/// <summary>What every part is asked, for many people at once.</summary>
/// <param name="Day">The province's date.</param>
/// <param name="SoonDays">How many days ahead a date is near.</param>
/// <param name="NextWorkingDay">The working day after <paramref name="Day"/>.</param>
public sealed record MorningQuestion(DateOnly Day, int SoonDays, DateOnly NextWorkingDay, IReadOnlyList<MorningPerson> People)
{
    public DateOnly Soon => Day.AddDays(SoonDays);
}
