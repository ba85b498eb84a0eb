namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Who may work again, until when and why.</summary>
public sealed record ReopenRoundOptions : RoundOptions
{
    /// <summary>Of the unit within the round; null for all.</summary>
    public Guid? RoundUnitId { get; init; }

    public DateTimeOffset? Until { get; init; }

    public string? Reason { get; init; }
}
