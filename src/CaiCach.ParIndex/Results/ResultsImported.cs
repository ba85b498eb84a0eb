using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Results;

/// <summary>A published table was loaded.</summary>
public sealed record ResultsImported(string Index, int Year, int Rows, IReadOnlyList<string> Contradictions) : IRecordEvent
{
    public string Type => "index-results.imported";
}
