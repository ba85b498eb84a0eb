using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;

namespace CaiCach.Web.Api;

/// <summary>A version beside the one it follows.</summary>
internal sealed record VersionResource(
    Guid Id, Guid ProcedureId, string Code, int Number, DateOnly? ValidFrom, DateOnly? ValidTo, ProcedureContent Content, int? PreviousNumber, IReadOnlyList<VersionResource.Change> Changes,
    IReadOnlyList<string> Gaps, int Version)
{
    internal sealed record Change(ContentPart Part, string Kind, string Label, string? Before, string? After, string? What);

    public static VersionResource Of(VersionView view) => new(
        view.Version.Id, view.Procedure.Id, view.Procedure.Code, view.Version.Number, view.Version.ValidFrom, view.Version.ValidTo, view.Content, view.Previous?.Number,
        [.. view.Changes.Select(c => new Change(c.Part, c.Kind, c.Label, c.Before, c.After, c.What))], view.Gaps, view.Version.Version);
}
