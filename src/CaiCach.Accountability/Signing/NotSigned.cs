using CaiCach.Kernel.Outcomes;

namespace CaiCach.Accountability.Signing;

/// <summary>A letter that could not be signed, and why.</summary>
public sealed record NotSigned(Guid ApologyId, Refusal Reason);
