using CaiCach.ParIndex.Rounds.Scores;

namespace CaiCach.ParIndex.Rounds.Proving;

/// <summary>What <see cref="UnlinkEvidence"/> is told.</summary>
public sealed record UnlinkEvidenceOptions : UnitOptions
{
    public required Guid LinkId { get; init; }
}
