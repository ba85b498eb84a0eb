using CaiCach.Dossiers.Listing;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Pages.Shared;

/// <summary>Rows of dossiers and what is needed to show them.</summary>
/// <param name="HomeAgencyId">The reader's agency, whose name every row may leave out.</param>
public sealed record DossierTable(IReadOnlyList<DossierRow> Rows, UnitSnapshot Units, DateTimeOffset Now, string Caption, Guid HomeAgencyId)
{
    /// <summary>Set where rows can be chosen: the name of the bulk action that fits the row, or null.</summary>
    public Func<DossierRow, string?>? Choice { get; init; }

    public IReadOnlyCollection<Guid> Chosen { get; init; } = [];
}
