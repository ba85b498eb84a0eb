namespace CaiCach.Procedures.Regimes;

/// <summary>What an import added.</summary>
public sealed record ImportedRegimes(int Regimes, int Timers, int Forms);
