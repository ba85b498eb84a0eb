using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit;

/// <summary>One event of a record's history, as a page tells it.</summary>
/// <param name="At">When.</param>
/// <param name="OfficialName">Who, by the name of that day.</param>
/// <param name="UnitId">For which unit.</param>
/// <param name="Event">What happened, typed.</param>
public sealed record StoryLine(DateTimeOffset At, string OfficialName, Guid UnitId, AuditContent.Event Event)
{
    /// <summary>What happened to a record that the asker may see, the first first.</summary>
    /// <param name="db">Where.</param>
    /// <param name="record">Whose.</param>
    /// <param name="withReadings">Whether openings that are written down are told too.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<StoryLine>> OfAsync(AppDb db, RecordRef record, bool withReadings, CancellationToken cancellationToken) =>
        [.. (await EntriesOf(db, record, withReadings).OrderBy(e => e.Sequence).Select(e => new Row(e.At, e.OfficialName, e.UnitId, e.Content)).ToListAsync(cancellationToken)).SelectMany(e => e.Lines())];

    /// <summary>The same without the openings, the last first.</summary>
    /// <param name="db">Where.</param>
    /// <param name="record">Whose.</param>
    /// <param name="take">Actions, each with all its events.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<StoryLine>> LatestAsync(AppDb db, RecordRef record, int take, CancellationToken cancellationToken) =>
        [.. (await EntriesOf(db, record, withReadings: false).OrderByDescending(e => e.Sequence).Take(take).Select(e => new Row(e.At, e.OfficialName, e.UnitId, e.Content)).ToListAsync(cancellationToken)).SelectMany(e => e.Lines().Reverse())];

    static IQueryable<AuditEntry> EntriesOf(AppDb db, RecordRef record, bool withReadings) =>
        db.Set<AuditEntry>().AsNoTracking().Where(e => e.RecordKind == record.Kind && e.RecordId == record.Id && (withReadings || e.Action != KernelActions.Read.Code));

    sealed record Row(DateTimeOffset At, string OfficialName, Guid UnitId, string? Content)
    {
        public IEnumerable<StoryLine> Lines() => AuditContent.Read(Content).Events.Select(e => new StoryLine(At, OfficialName, UnitId, e));
    }
}
