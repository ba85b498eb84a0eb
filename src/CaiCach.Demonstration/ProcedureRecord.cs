namespace CaiCach.Demonstration;

/// <summary>A line of procedures.jsonl.gz.</summary>
internal sealed record ProcedureRecord(
    string Code, string Name, string Field, IReadOnlyList<string> Levels, int? Limit, string? Unit, string? LimitText, string? Fee,
    IReadOnlyList<ProcedureRecord.Paper> Papers, IReadOnlyList<string> LegalBases, string? Publication, string? Result, string Source)
{
    internal sealed record Paper(string? Case, string Name, string? Form, int Originals, int Copies);
}
