namespace CaiCach.Procedures.Regimes;

/// <summary>A timer that holds from a day on.</summary>
/// <param name="Length">In words.</param>
public sealed record EnteredTimer(string Regime, TimerKind Kind, string Length, string Source, DateOnly ValidFrom);
