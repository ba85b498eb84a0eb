namespace CaiCach.Quality.Ratings;

/// <summary>
/// Lượt đánh giá: what one citizen answered about one hand-out. It carries no name, is never changed, and is read only in sums of enough ratings whose dossiers are closed; only whoever
/// verifies complaints sees which dossier one is about.
/// </summary>
public sealed class DossierRating
{
    /// <summary>Stands for a question that was not answered.</summary>
    public const char Blank = '-';

    public Guid Id { get; set; }

    public Guid AgencyId { get; set; }

    /// <summary>Null when it is about an intake slip.</summary>
    public Guid? DossierId { get; set; }

    public Guid? IntakeSlipId { get; set; }

    public HandOut HandOut { get; set; }

    public RatingChannel Channel { get; set; }

    public Guid FormId { get; set; }

    /// <summary>One character a question, in the form's order.</summary>
    public string Answers { get; set; } = "";

    /// <summary>One of the answers says so.</summary>
    public bool IsDissatisfied { get; set; }

    /// <summary>One of the answers complains about attitude.</summary>
    public bool IsComplaint { get; set; }

    /// <summary>Legal day of the answer.</summary>
    public DateOnly RatedOn { get; set; }

    /// <summary>Who keyed a slip; null for what came by itself.</summary>
    public Guid? EnteredById { get; set; }
}
