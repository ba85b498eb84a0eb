namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>What <see cref="OpenRound"/> is told.</summary>
public sealed record OpenRoundOptions
{
    public string? Code { get; init; }

    public string? Name { get; init; }

    public int Year { get; init; }

    public Guid SetId { get; init; }

    /// <summary>Who runs it; null for the person's own.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>Null for the default four bands of the province.</summary>
    public IReadOnlyList<Band>? Bands { get; init; }

    public DateOnly? CutOff { get; init; }

    public DateTimeOffset? SubmitBy { get; init; }
}
