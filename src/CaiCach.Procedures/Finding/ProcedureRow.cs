using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Finding;

/// <summary>A line of the list of procedures.</summary>
public sealed record ProcedureRow(
    Guid VersionId, Guid ProcedureId, string Code, int Number, string Name, string Field, TimeLimit? Limit, string? LimitText, string? PublicationDecision, DateOnly? ValidFrom, DateOnly? ValidTo,
    OnlineLevel? OnlineLevel);
