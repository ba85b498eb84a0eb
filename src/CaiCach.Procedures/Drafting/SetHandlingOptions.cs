using CaiCach.Organisations.Units;

namespace CaiCach.Procedures.Drafting;

/// <summary>What <see cref="SetHandling"/> is told: who shall handle the procedure, all of them.</summary>
public sealed record SetHandlingOptions
{
    public required Guid ProcedureId { get; init; }

    public IReadOnlyList<HandlingOptions> Agencies { get; init; } = [];

    /// <summary>One of them.</summary>
    /// <param name="Kind">Department, district or commune (or the province itself).</param>
    /// <param name="AgencyId">Only this agency; null for all of the kind.</param>
    /// <param name="DivisionName">Short name of the division that resolves; null for the first.</param>
    public sealed record HandlingOptions(UnitKind Kind, Guid? AgencyId = null, string? DivisionName = null);
}
