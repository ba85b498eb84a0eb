namespace CaiCach.Procedures.Catalogue;

/// <summary>A procedure of a group, the lead included.</summary>
public sealed class ProcedureGroupMember
{
    public Guid GroupId { get; set; }

    public Guid ProcedureId { get; set; }

    public int Ordinal { get; set; }
}
