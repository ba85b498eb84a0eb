namespace CaiCach.Organisations.Mornings;

/// <summary>The morning letter to officials (configuration section <c>Morning</c>).</summary>
public sealed record MorningOptions
{
    /// <summary>False: no letter is written by itself; the command line still can.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>From when on a working day, wall clock of Viet Nam.</summary>
    public TimeOnly At { get; init; } = new(7, 0);

    /// <summary>A program that starts after this writes no morning letter any more that day.</summary>
    public TimeOnly Until { get; init; } = new(17, 0);

    /// <summary>How many days ahead a date is near.</summary>
    public int SoonDays { get; init; } = 7;

    /// <summary>How many people are asked about and written to at once, in one transaction.</summary>
    public int PeopleAtOnce { get; init; } = 250;
}
