using CaiCach.Organisations.Units;

namespace CaiCach.Procedures.Catalogue;

/// <summary>Who handles a procedure at a level: the agencies of a kind (or one of them), through the division of that short name.</summary>
public sealed class ProcedureHandling
{
    public Guid Id { get; set; }

    public Guid ProcedureId { get; set; }

    public UnitKind AgencyKind { get; set; }

    /// <summary>Only this agency; null: every agency of the kind.</summary>
    public Guid? AgencyId { get; set; }

    /// <summary>Short name of the division in that agency; null: the agency's first division.</summary>
    public string? DivisionName { get; set; }
}
