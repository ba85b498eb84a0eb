using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>What would happen to the open dossiers; no legal date ever changes.</summary>
public sealed record ProcessChangeImpact(InternalProcess From, InternalProcess To, ProcessContent ToContent, IReadOnlyList<ProcessChangeRow> Rows, IReadOnlyList<Refusal> Refusals)
{
    public int Total => Rows.Sum(r => r.Count);
}
