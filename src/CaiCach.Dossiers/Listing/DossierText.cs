namespace CaiCach.Dossiers.Listing;

/// <summary>
/// The search keys behind an index of three-letter pieces, kept by the database itself; the migrations of each engine say how. A migration that
/// makes <c>dossier_dossier</c> anew on SQLite must make its triggers anew.
/// </summary>
internal sealed class DossierText
{
    public Guid DossierId { get; set; }

    public string SearchKey { get; set; } = "";
}
