namespace CaiCach.Procedures.Drafting;

/// <summary>A version after a command.</summary>
public sealed record ChangedVersion(Guid Id, Guid ProcedureId, string Code, int Number, DateOnly? ValidFrom, int Version);
