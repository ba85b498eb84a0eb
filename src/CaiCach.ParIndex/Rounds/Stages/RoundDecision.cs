using CaiCach.Kernel.Outcomes;

namespace CaiCach.ParIndex.Rounds.Stages;

/// <summary>The answer of the rules.</summary>
/// <param name="State">What the round then is; null when it is refused.</param>
/// <param name="Refusal">Why not.</param>
public sealed record RoundDecision(RoundState? State, Refusal? Refusal);
