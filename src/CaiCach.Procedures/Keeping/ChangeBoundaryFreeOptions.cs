namespace CaiCach.Procedures.Keeping;

/// <summary>What <see cref="ChangeBoundaryFree"/> is told.</summary>
public sealed record ChangeBoundaryFreeOptions
{
    /// <summary>The procedures of the decision's list.</summary>
    public required IReadOnlyList<Guid> ProcedureIds { get; init; }

    /// <summary>False to end it.</summary>
    public bool IsFree { get; init; } = true;

    /// <summary>First day it is so, or first day it no longer is.</summary>
    public DateOnly? Day { get; init; }

    public string? LegalSource { get; init; }
}
