namespace CaiCach.Dossiers.Listing;

/// <summary>What a list of dossiers is narrowed to.</summary>
public sealed record DossierFilter
{
    /// <summary>Words without marks, part of a code, a telephone number.</summary>
    public string? Text { get; init; }

    public DossierState? State { get; init; }

    /// <summary>Only those whose limit has run out and which have no result.</summary>
    public bool Overdue { get; init; }

    /// <summary>Only those whose applicant did not complete them in time and that nobody has closed.</summary>
    public bool Expired { get; init; }

    public Guid? AgencyId { get; init; }

    public Guid? FieldId { get; init; }

    /// <summary>Only the dossiers that make this figure in <see cref="From"/>–<see cref="To"/>; a code of <see cref="Counting.DossierMeasures"/>.</summary>
    public string? Measure { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Last id of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
