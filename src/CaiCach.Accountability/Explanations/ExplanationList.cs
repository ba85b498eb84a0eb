using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Explanations;

/// <summary>Reads explanations within what the person may see; newest first, by key and not by page number.</summary>
public sealed class ExplanationList(AppDb db, LocalClock clock, ReadingLog readings)
{
    /// <returns>At most <see cref="ExplanationFilter.Take"/> and whether more follow.</returns>
    public async Task<(IReadOnlyList<Explanation> Rows, bool More)> RunAsync(ExplanationFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var query = Narrow(Seen(authority, AccountabilityPermissions.ViewHeads), filter);
        if (filter.After is { } after)
        {
            query = query.Where(e => e.Id.CompareTo(after) < 0);
        }

        var rows = await query.OrderByDescending(e => e.Id).Take(filter.Take + 1).ToListAsync(cancellationToken);
        return (rows.Count > filter.Take ? rows[..filter.Take] : rows, rows.Count > filter.Take);
    }

    /// <summary>How many the filter finds.</summary>
    public Task<int> CountAsync(ExplanationFilter filter, Authority authority, CancellationToken cancellationToken) =>
        Narrow(Seen(authority, AccountabilityPermissions.ViewHeads), filter).CountAsync(cancellationToken);

    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<Explanation?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        var found = await db.Set<Explanation>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (found is null || !ExplanationAccess.Allows(context.Authority, AccountabilityPermissions.ViewHeads, found))
        {
            return null;
        }

        await readings.NoteAsync(ExplanationRecord.Of(found), AccountabilityPermissions.ViewHeads, new Subject(found.OfficialId, null, found.AgencyId), context, cancellationToken);
        return found;
    }

    /// <summary>What waits for this person: questions to answer, and words to conclude on.</summary>
    public async Task<(int ToAnswer, int ToConclude)> WaitingAsync(Authority authority, CancellationToken cancellationToken)
    {
        var me = authority.OfficialId;
        return (
            authority.HasAny(AccountabilityPermissions.Explain)
                ? await Seen(authority, AccountabilityPermissions.Explain).CountAsync(e => e.State == ExplanationState.Asked && e.AskedById != me, cancellationToken) : 0,
            authority.HasAny(AccountabilityPermissions.Review)
                ? await Seen(authority, AccountabilityPermissions.Review).CountAsync(e => e.State == ExplanationState.Stated && e.StatedById != me && e.OfficialId != me, cancellationToken) : 0);
    }

    IQueryable<Explanation> Seen(Authority authority, Permission permission) => db.Set<Explanation>().AsNoTracking().Within(authority.FilterFor(permission));

    IQueryable<Explanation> Narrow(IQueryable<Explanation> query, ExplanationFilter filter)
    {
        if (filter.AgencyId is { } agency)
        {
            query = query.Where(e => e.AgencyId == agency);
        }

        if (filter.Kind is { } kind)
        {
            query = query.Where(e => e.Kind == kind);
        }

        if (filter.State is { } state)
        {
            query = query.Where(e => e.State == state);
        }

        var (from, to, today) = (filter.From ?? DateOnly.MinValue, filter.To ?? DateOnly.MaxValue, clock.Today);
        if (filter.Measure is not { } measure)
        {
            return query.Where(e => e.To >= from && e.From <= to);
        }

        var due = query.Where(e => e.AnswerBy >= from && e.AnswerBy <= to);
        return measure switch
        {
            ExplanationHeadFigures.InTime => due.Where(e => e.StatedOn <= e.AnswerBy),
            ExplanationHeadFigures.Late => due.Where(e => e.StatedOn > e.AnswerBy),
            ExplanationHeadFigures.Unanswered => due.Where(e => e.StatedOn == null && e.AnswerBy < today),
            ExplanationHeadFigures.Waiting => due.Where(e => e.StatedOn == null && e.AnswerBy >= today),
            _ => due.Where(_ => false),
        };
    }
}
