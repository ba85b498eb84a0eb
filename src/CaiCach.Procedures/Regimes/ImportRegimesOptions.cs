namespace CaiCach.Procedures.Regimes;

/// <summary>What <see cref="ImportRegimes"/> is told.</summary>
public sealed record ImportRegimesOptions
{
    /// <summary>JSON; see data/regimes/README.md.</summary>
    public required string Text { get; init; }
}
