using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Criteria;

#pragma warning disable SA1649 // the events of one record read best on one page

/// <param name="Findings">What the checks found and whoever loaded it kept.</param>
public sealed record CriteriaSetImported(string Code, int Criteria, int Leaves, decimal Total, IReadOnlyList<string> Findings) : IRecordEvent
{
    public string Type => "criteria-set.imported";
}

public sealed record CriteriaSetCopied(string From, string Code) : IRecordEvent
{
    public string Type => "criteria-set.copied";
}

public sealed record CriterionChanged(string Code) : IRecordEvent
{
    public string Type => "criteria-set.criterion-changed";
}

/// <param name="Findings">Faults it was published with, each seen and accepted.</param>
public sealed record CriteriaSetPublished(string? Decision, IReadOnlyList<string> Findings) : IRecordEvent
{
    public string Type => "criteria-set.published";
}
