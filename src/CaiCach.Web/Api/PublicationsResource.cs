using CaiCach.Procedures.Publishing;

namespace CaiCach.Web.Api;

/// <summary>Decisions signed in a period with their clocks, and the figures over them.</summary>
internal sealed record PublicationsResource(PublicationFigures Figures, IReadOnlyList<PublicationsResource.Line> Publications)
{
    internal sealed record Line(Guid Id, string Number, DateOnly SignedOn, DateOnly? DueOn, DateOnly? EnteredOn, PublicationState State, int? DaysLeft, int Procedures, int Version);

    public static PublicationsResource Of(IReadOnlyList<PublicationRow> rows) => new(
        PublicationFigures.Of(rows),
        [.. rows.Select(r => new Line(r.Publication.Id, r.Publication.Number, r.Publication.SignedOn, r.DueOn, r.Publication.EnteredOn, r.State, r.DaysLeft, r.Procedures, r.Publication.Version))]);
}
