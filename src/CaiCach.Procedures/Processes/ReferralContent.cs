namespace CaiCach.Procedures.Processes;

/// <summary>What a process says about an agency that a step asks.</summary>
public sealed record ReferralContent(Guid UnitId, ReferralKind Kind, decimal Hours, int Order = 1, bool Required = true);
