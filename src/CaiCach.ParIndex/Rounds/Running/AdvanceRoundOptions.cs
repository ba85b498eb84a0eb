using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Where to, and what that step needs.</summary>
public sealed record AdvanceRoundOptions : RoundOptions
{
    public required RoundStage To { get; init; }

    /// <summary>Deadline of explanations.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many leaves nobody has judged, as whoever closes an appraisal has seen: they keep the score before.</summary>
    public int? Unjudged { get; init; }

    /// <summary>Decision that approves.</summary>
    public string? Decision { get; init; }

    public DateOnly? DecisionDate { get; init; }
}
