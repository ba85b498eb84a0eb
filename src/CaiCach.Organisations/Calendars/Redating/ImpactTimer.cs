namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>How many short dates of a kind would move.</summary>
/// <param name="Name">What they are called, in Vietnamese.</param>
/// <param name="Count">How many.</param>
public sealed record ImpactTimer(string Name, int Count);
