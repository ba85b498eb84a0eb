using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Finding;

/// <summary>A group of linked procedures with its members, the lead first.</summary>
public sealed record GroupView(ProcedureGroup Group, IReadOnlyList<GroupView.Member> Members)
{
    /// <summary>A procedure of the group, under the name of its newest version.</summary>
    public sealed record Member(Guid ProcedureId, string Code, string Name);
}
