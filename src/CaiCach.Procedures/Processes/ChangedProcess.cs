namespace CaiCach.Procedures.Processes;

/// <summary>A process after a command.</summary>
public sealed record ChangedProcess(Guid Id, Guid ProcedureId, string Code, int Number, DateOnly? ValidFrom, int Version);
