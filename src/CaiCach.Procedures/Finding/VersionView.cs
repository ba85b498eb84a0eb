using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Publishing;

namespace CaiCach.Procedures.Finding;

/// <summary>A version beside the one it follows.</summary>
/// <param name="Previous">The version it follows; null for a first one.</param>
/// <param name="Changes">What it changes; empty for a first one.</param>
/// <param name="Gaps">For a draft: what has to be mended before it can come into force.</param>
public sealed record VersionView(
    Procedure Procedure, string FieldName, ProcedureVersion Version, ProcedureContent Content, ProcedureVersion? Previous, IReadOnlyList<ContentChange> Changes, IReadOnlyList<string> Gaps,
    Publication? Decision, bool IsHandled);
