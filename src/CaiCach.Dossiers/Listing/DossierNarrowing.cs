using CaiCach.Dossiers.Counting;
using CaiCach.Kernel;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Listing;

/// <summary>A filter as conditions.</summary>
internal static class DossierNarrowing
{
    /// <summary>All of the filter but its words.</summary>
    public static IQueryable<Dossier> Apply(IQueryable<Dossier> query, DossierFilter filter, DateTimeOffset now)
    {
        if (filter.State is { } state)
        {
            query = query.Where(d => d.State == state);
        }

        if (filter.AgencyId is { } agency)
        {
            query = OfAgencies(query, filter.Gathered ?? [agency], filter);
        }

        if (filter.FieldId is { } field)
        {
            query = query.Where(d => d.FieldId == field);
        }

        if (filter.Overdue)
        {
            query = query.Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.LawfulDueAt < now);
        }

        if (filter.Expired)
        {
            query = query.Where(d => d.State == DossierState.AwaitingSupplement && d.CompletionDueAt < now);
        }

        return filter.Measure is { } measure ? OfMeasure(query, measure, filter, now) : query;
    }

    public static IQueryable<Dossier> WithWords(IQueryable<Dossier> query, IEnumerable<string> words) =>
        words.Select(w => "%" + w + "%").Aggregate(query, (narrowed, pattern) => narrowed.Where(d => EF.Functions.Like(d.SearchKey, pattern)));

    public static IQueryable<DossierText> WithWords(IQueryable<DossierText> query, IEnumerable<string> words) =>
        words.Select(w => "%" + w + "%").Aggregate(query, (narrowed, pattern) => narrowed.Where(t => EF.Functions.Like(t.SearchKey, pattern)));

    // Where no reorganisation took part the three columns say the same, and the one with the index is asked.
    static IQueryable<Dossier> OfAgencies(IQueryable<Dossier> query, IReadOnlyList<Guid> own, DossierFilter filter) => filter.ByOrigin ? filter.Measure switch
    {
        DossierMeasures.Received or DossierMeasures.ReceivedOnline or DossierMeasures.ByPost => query.Where(d => own.Contains(d.ReceivedAgencyId)),
        DossierMeasures.Early or DossierMeasures.OnTime or DossierMeasures.Late or DossierMeasures.LateApologised or DossierMeasures.InTime or DossierMeasures.Solved =>
            query.Where(d => d.FinishedAgencyId != null && own.Contains(d.FinishedAgencyId.Value)),
        _ => query.Where(d => own.Contains(d.AgencyId)),
    }
    : own is [var only] ? query.Where(d => d.AgencyId == only) : query.Where(d => own.Contains(d.AgencyId));

    static IQueryable<Dossier> OfMeasure(IQueryable<Dossier> query, string measure, DossierFilter filter, DateTimeOffset now)
    {
        var from = LocalClock.StartOf(filter.From ?? new DateOnly(2000, 1, 1));
        var to = LocalClock.StartOf((filter.To ?? new DateOnly(2999, 12, 30)).AddDays(1));
        var (firstId, endId) = (Ids.Lowest(from), Ids.Lowest(to)); // made from the moment of receipt, so the list's own index bounds the period
        var late = to < now ? to : now; // what is due this afternoon is not late yet
        IQueryable<Dossier> Finished(Timeliness timeliness) => query.Where(d => d.FinishedAt >= from && d.FinishedAt < to && d.Timeliness == timeliness);
        return measure switch
        {
            DossierMeasures.Received => query.Where(d => d.Id.CompareTo(firstId) >= 0 && d.Id.CompareTo(endId) < 0 && d.ReceivedAt >= from && d.ReceivedAt < to),
            DossierMeasures.ReceivedOnline => query.Where(d => d.Id.CompareTo(firstId) >= 0 && d.Id.CompareTo(endId) < 0 && d.ReceivedAt >= from && d.ReceivedAt < to && d.Channel == SubmissionChannel.Online),
            DossierMeasures.ByPost => query.Where(d => d.Id.CompareTo(firstId) >= 0 && d.Id.CompareTo(endId) < 0 && d.ReceivedAt >= from && d.ReceivedAt < to && (d.Channel == SubmissionChannel.Post || d.ReturnedBy == ReturnMethod.Post)),
            DossierMeasures.Handled => query.Where(d => d.FinishedAt >= from && d.FinishedAt < to && d.Timeliness != null || (d.ReceivedAt < to && (d.FinishedAt == null || d.FinishedAt >= to) && (d.ClosedAt == null || d.ClosedAt >= to))),
            DossierMeasures.HandledInTime => query.Where(d => d.FinishedAt >= from && d.FinishedAt < to && d.Timeliness != null && d.Timeliness != Timeliness.Late
                || (d.ReceivedAt < to && (d.FinishedAt == null || d.FinishedAt >= to) && (d.ClosedAt == null || d.ClosedAt >= to) && (d.LawfulDueAt >= late || d.State == DossierState.AwaitingSupplement || d.State == DossierState.Paused))),
            DossierMeasures.LateApologised => Finished(Timeliness.Late).Where(d => d.ReappointmentCount > 0),
            DossierMeasures.Early => Finished(Timeliness.Early),
            DossierMeasures.OnTime => Finished(Timeliness.OnTime),
            DossierMeasures.Late => Finished(Timeliness.Late),
            DossierMeasures.InTime => query.Where(d => d.FinishedAt >= from && d.FinishedAt < to && (d.Timeliness == Timeliness.Early || d.Timeliness == Timeliness.OnTime)),
            DossierMeasures.Solved => query.Where(d => d.FinishedAt >= from && d.FinishedAt < to && d.Timeliness != null),
            DossierMeasures.Withdrawn => query.Where(d => d.FinishedAt == null && d.ClosedAt >= from && d.ClosedAt < to),
            DossierMeasures.Pending => query.Where(d => d.Id.CompareTo(endId) < 0 && d.ReceivedAt < to
                && (d.FinishedAt == null || d.FinishedAt >= to) && (d.ClosedAt == null || d.ClosedAt >= to)),
            DossierMeasures.PendingOverdue => query.Where(d => d.Id.CompareTo(endId) < 0 && d.ReceivedAt < to
                && (d.FinishedAt == null || d.FinishedAt >= to) && (d.ClosedAt == null || d.ClosedAt >= to) && d.LawfulDueAt < late && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused),
            _ => query.Where(_ => false),
        };
    }
}
