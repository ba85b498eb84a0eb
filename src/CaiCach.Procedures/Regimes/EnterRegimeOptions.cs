namespace CaiCach.Procedures.Regimes;

/// <summary>What <see cref="EnterRegime"/> is told. Timers are taken over from the regime before and changed one by one.</summary>
public sealed record EnterRegimeOptions
{
    /// <summary>Small letters, digits and hyphens, such as <c>nd-118-2025</c>.</summary>
    public required string? Code { get; init; }

    /// <summary>As cited behind an article.</summary>
    public required string? Name { get; init; }

    public string? Title { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public int MaximumReappointments { get; init; } = 1;

    public required string? SupplementArticle { get; init; }

    public required string? RestartArticle { get; init; }

    public required string? ApologyArticle { get; init; }

    public required string? RefusalArticle { get; init; }

    public required string? NotEligibleArticle { get; init; }

    public required string? WithdrawalArticle { get; init; }
}
