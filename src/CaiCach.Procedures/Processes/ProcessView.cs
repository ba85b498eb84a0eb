using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Processes;

/// <summary>One number of a procedure's process, with what it is held against.</summary>
/// <param name="Procedure">Whose.</param>
/// <param name="Version">The procedure's version in force when it begins, or now for a draft.</param>
/// <param name="Process">Days and decision.</param>
/// <param name="Content">What it says.</param>
/// <param name="Bounds">The limit and the units that it has to keep to.</param>
/// <param name="Faults">For a draft: what has to be mended before it can be published today.</param>
/// <param name="Numbers">All numbers of the procedure, the newest first.</param>
public sealed record ProcessView(
    Procedure Procedure, ProcedureVersion Version, InternalProcess Process, ProcessContent Content, ProcessBounds Bounds, IReadOnlyList<Refusal> Faults, IReadOnlyList<InternalProcess> Numbers);
