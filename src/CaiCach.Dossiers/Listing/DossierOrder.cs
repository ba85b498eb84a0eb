using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Listing;

/// <summary>The orders a list can have, each one that an index has too.</summary>
internal sealed class DossierOrder
{
    /// <summary>Last received first.</summary>
    public static readonly DossierOrder ByReceipt = new();

    /// <summary>Last solved first.</summary>
    public static readonly DossierOrder BySolving = new();

    /// <summary>Most urgent first.</summary>
    public static readonly DossierOrder ByDue = new();

    public static DossierOrder Of(DossierFilter filter) =>
        filter.Measure is DossierMeasures.Early or DossierMeasures.OnTime or DossierMeasures.Late or DossierMeasures.InTime or DossierMeasures.Solved ? BySolving : ByReceipt;

    public IOrderedQueryable<Dossier> Sort(IQueryable<Dossier> dossiers) =>
        this == BySolving ? dossiers.OrderByDescending(d => d.FinishedAt).ThenByDescending(d => d.Id)
        : this == ByDue ? dossiers.OrderBy(d => d.CurrentDueAt).ThenBy(d => d.Id)
        : dossiers.OrderByDescending(d => d.Id);

    /// <summary>Where a dossier stands in the order; null when there is none.</summary>
    public async Task<Place?> PlaceOfAsync(AppDb db, Guid id, CancellationToken cancellationToken) => this == ByReceipt
        ? new Place(id, default)
        : await db.Set<Dossier>().Where(d => d.Id == id && d.FinishedAt != null).Select(d => new Place(d.Id, d.FinishedAt!.Value)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>What comes after a place.</summary>
    public IQueryable<Dossier> Behind(IQueryable<Dossier> dossiers, Place place)
    {
        var (id, at) = (place.Id, place.FinishedAt);
        // The first condition says what the second implies: it is the one an index can start from.
        return this == BySolving
            ? dossiers.Where(d => d.FinishedAt <= at && (d.FinishedAt < at || d.Id.CompareTo(id) < 0))
            : dossiers.Where(d => d.Id.CompareTo(id) < 0);
    }

    internal sealed record Place(Guid Id, DateTimeOffset FinishedAt);
}
