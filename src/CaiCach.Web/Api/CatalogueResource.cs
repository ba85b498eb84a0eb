using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;

namespace CaiCach.Web.Api;

/// <summary>A procedure with what is in force on the asked day, and its versions.</summary>
internal sealed record CatalogueResource(
    Guid Id, string Code, string FieldName, ProcedureContent? Content, bool IsBoundaryFree, IReadOnlyList<CatalogueResource.VersionLine> Versions)
{
    internal sealed record VersionLine(Guid Id, int Number, VersionStanding Standing, DateOnly? ValidFrom, DateOnly? ValidTo, string? Decision, int Version);

    public static CatalogueResource Of(ProcedureView view, DateOnly today) => new(
        view.Procedure.Id, view.Procedure.Code, view.FieldName, view.Content, view.BoundaryFree is not null,
        [.. view.Versions.Select(v => new VersionLine(v.Id, v.Number, v.StandingOn(today), v.ValidFrom, v.ValidTo, v.PublicationDecision, v.Version))]);
}
