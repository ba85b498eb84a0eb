namespace CaiCach.Procedures.Catalogue;

/// <summary>Everything that reception needs of a procedure at one agency.</summary>
public sealed record ReceivableProcedure(
    Procedure Procedure,
    ProcedureVersion Version,
    string FieldName,
    IReadOnlyList<ProcedurePaper> Papers,
    IReadOnlyList<ProcessStep> Process,
    Guid DivisionId);
