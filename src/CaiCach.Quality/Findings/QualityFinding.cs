namespace CaiCach.Quality.Findings;

/// <summary>
/// What an inspection found about one indicator, of an agency or of one dossier: the points, the day, the reason, the document. It stands in for what the product cannot know, and corrects
/// what it computed (Article 14 Circular 01/2018/TT-VPCP). Never changed: a later finding takes its place.
/// </summary>
public sealed class QualityFinding
{
    public Guid Id { get; set; }

    public Guid AgencyId { get; set; }

    /// <summary>The dossier, for indicators scored by dossier; null for those of the agency.</summary>
    public Guid? DossierId { get; set; }

    public string Indicator { get; set; } = "";

    /// <summary>0, 1 or 2.</summary>
    public int Points { get; set; }

    /// <summary>What was measured, where the points follow from a per cent.</summary>
    public decimal? Percent { get; set; }

    /// <summary>Day of the document. An agency's finding counts in the periods that hold it.</summary>
    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public Guid RecordedById { get; set; }

    public string RecordedByName { get; set; } = "";

    public DateTimeOffset RecordedAt { get; set; }
}
