namespace CaiCach.Organisations.Administering;

/// <summary>What every act on another person's account is told.</summary>
public record OfficialOptions
{
    public required Guid OfficialId { get; init; }

    /// <summary>The account as the administrator saw it; null from the command line, which saw nothing.</summary>
    public string? Stamp { get; init; }

    /// <summary>Why: the decision, letter or request. Always asked for.</summary>
    public required string? Reason { get; init; }
}
