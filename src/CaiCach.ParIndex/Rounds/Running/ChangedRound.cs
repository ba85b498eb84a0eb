using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>A round after a change.</summary>
public sealed record ChangedRound(Guid Id, string Code, RoundStage Stage, int Version);
