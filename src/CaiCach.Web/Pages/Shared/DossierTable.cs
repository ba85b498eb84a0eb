using CaiCach.Dossiers.Listing;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Pages.Shared;

/// <summary>Rows of dossiers and what is needed to show them.</summary>
public sealed record DossierTable(IReadOnlyList<DossierRow> Rows, UnitSnapshot Units, DateTimeOffset Now, string Caption);
