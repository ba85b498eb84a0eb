namespace CaiCach.Procedures.Regimes;

/// <summary>A decree that holds from a day on.</summary>
/// <param name="Timers">How many were taken over from the regime before.</param>
public sealed record EnteredRegime(string Code, string Title, DateOnly ValidFrom, int Timers);
