using CaiCach.Kernel.Outcomes;

namespace CaiCach.Accountability.Drafting;

/// <summary>A dossier for which no letter could be drafted, and why.</summary>
public sealed record NotDrafted(Guid DossierId, IReadOnlyList<Refusal> Reasons);
