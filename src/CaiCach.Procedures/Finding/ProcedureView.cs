using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Finding;

/// <summary>A procedure with all its versions, and what the one in force on a day says.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="FieldName">Its field.</param>
/// <param name="Versions">The newest first; drafts only for those who keep the catalogue.</param>
/// <param name="InForce">The version in force on the day; null where none is.</param>
/// <param name="Content">What it says that day.</param>
/// <param name="Level">The online level of that day.</param>
/// <param name="BoundaryFree">The row that holds on the day.</param>
/// <param name="Handlings">Who handles it.</param>
/// <param name="Groups">Groups of linked procedures it is in on the day.</param>
/// <param name="Levels">Later changes of the online level of the version in force.</param>
public sealed record ProcedureView(
    Procedure Procedure, string FieldName, IReadOnlyList<ProcedureVersion> Versions, ProcedureVersion? InForce, ProcedureContent? Content, BoundaryFree? BoundaryFree,
    IReadOnlyList<ProcedureHandling> Handlings, IReadOnlyList<GroupView> Groups, IReadOnlyList<OnlineLevelChange> Levels, IReadOnlyList<ProcedureFee> FeeHistory);
