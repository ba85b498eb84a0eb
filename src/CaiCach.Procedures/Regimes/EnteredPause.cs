namespace CaiCach.Procedures.Regimes;

/// <summary>A cause of pausing that holds, or ends, from a day on.</summary>
public sealed record EnteredPause(string Code, string Name, string Source, bool Ends, DateOnly ValidFrom);
