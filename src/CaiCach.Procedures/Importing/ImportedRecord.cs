using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Importing;

/// <summary>A procedure as a file tells it.</summary>
public sealed record ImportedRecord(int Line, string Code, string? FieldName, IReadOnlyList<int> Levels, IReadOnlyList<string> Agencies, string? Decision, ProcedureContent Content, IReadOnlyList<ImportFinding> Findings)
{
    public bool IsWrong => Findings.Any(f => f.Kind == ImportFindingKind.Wrong);
}
