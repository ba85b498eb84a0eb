using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Catalogue;

/// <summary>Everything that reception needs of a procedure at one agency on one day; without an internal process where none is in force.</summary>
public sealed record ReceivableProcedure(
    Procedure Procedure,
    ProcedureVersion Version,
    string FieldName,
    IReadOnlyList<ProcedurePaper> Papers,
    Guid? ProcessId,
    ProcessContent? Process,
    Guid DivisionId,
    bool IsBoundaryFree,
    IReadOnlyList<ProcedureLimit> Limits,
    IReadOnlyList<ProcedureFee> Fees)
{
    /// <summary>The cases between which reception has to choose; none where all dossiers are alike.</summary>
    public IReadOnlyList<string> Cases { get; } = VersionCases.Of(Papers, Limits, Fees);

    /// <summary>The limit for a case and channel: the row that says most about them, else the version's own.</summary>
    public TimeLimit? LimitFor(string? caseName, SubmissionChannel channel) => VersionCases.LimitFor(Version, Limits, caseName, channel);

    /// <summary>What is asked for in a case by a channel; an amount for every channel gives way to the channel's own of the same name.</summary>
    public IReadOnlyList<ProcedureFee> FeesFor(string? caseName, SubmissionChannel channel) => VersionCases.FeesFor(Fees, caseName, channel);

    /// <summary>The papers of a case: its own and those of every case.</summary>
    public IEnumerable<ProcedurePaper> PapersFor(string? caseName) => Papers.Where(p => p.CaseName is null || p.CaseName == caseName);

    /// <summary>True where a dossier without a case has no limit of its own, because every limit belongs to some case.</summary>
    public bool CaseDecidesLimit => Cases.Count > 1 && Limits.Any(l => l.CaseName is not null);
}
