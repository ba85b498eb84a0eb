using CaiCach.Organisations.Units;

namespace CaiCach.Dossiers.Listing;

/// <summary>What a list of dossiers is narrowed to.</summary>
public sealed record DossierFilter
{
    /// <summary>The filter narrowed to an agency, as it was or together with those it goes on for.</summary>
    /// <param name="units">The units of today.</param>
    /// <param name="agency">Which; null leaves the filter as it is.</param>
    /// <param name="asNow">By the units of today.</param>
    public DossierFilter OfAgency(UnitSnapshot units, Guid? agency, bool asNow)
    {
        if (agency is not { } own)
        {
            return this;
        }

        IReadOnlyList<Guid> gathered = asNow ? units.GatheredIn(own) : [own];
        return this with { AgencyId = own, Gathered = gathered.Count > 1 ? gathered : null, ByOrigin = gathered.Any(id => units.SuccessorsOf(id).Any() || units.PredecessorsOf(id).Any()) };
    }

    /// <summary>Words without marks, part of a code, a telephone number.</summary>
    public string? Text { get; init; }

    public DossierState? State { get; init; }

    /// <summary>Only those whose limit has run out and which have no result.</summary>
    public bool Overdue { get; init; }

    /// <summary>Only those whose applicant did not complete them in time and that nobody has closed.</summary>
    public bool Expired { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>With <see cref="AgencyId"/>: every agency whose figures stand in its row when they are put together by the units of today; it is among them.</summary>
    public IReadOnlyList<Guid>? Gathered { get; init; }

    /// <summary>The agency took part in a reorganisation: what was received, or signed, is asked by the agency that did it, not by the one that answers since.</summary>
    public bool ByOrigin { get; init; }

    public Guid? FieldId { get; init; }

    /// <summary>Only the dossiers that make this figure in <see cref="From"/>–<see cref="To"/>; a code of <see cref="Counting.DossierMeasures"/>.</summary>
    public string? Measure { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Last id of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
