using CaiCach.Accountability.Explanations;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Responsibility;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Heads;

/// <summary>
/// The responsibility of heads for a period, gathered from the parts that modules contribute. A figure is counted where its rows live and never typed; a period
/// with two heads shows both, each with the figures of the own days.
/// </summary>
public sealed class HeadBoard(AppDb db, HeadTermReader terms, IEnumerable<IHeadFigures> parts, UnitDirectory units)
{
    readonly IReadOnlyList<IHeadFigures> parts = [.. parts.OrderBy(p => p.Order)];

    public IReadOnlyList<HeadGroup> Groups => [.. parts.Select(p => new HeadGroup(p.Heading, p.Figures))];

    /// <summary>What a figure means; null for a code that is none.</summary>
    public HeadFigure? Find(string? figure) => parts.SelectMany(p => p.Figures).FirstOrDefault(f => f.Code == figure);

    public async Task<HeadFigures> RunAsync(HeadQuestion question, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(AccountabilityPermissions.ViewHeads);
        if (reach.Nothing || question.To < question.From)
        {
            return new HeadFigures(question, Groups, []);
        }

        var agency = question.AgencyId ?? (reach is { Everything: false, OfficialId: null, AgencyIds: [var only] } ? only : null);
        var held = await terms.ReadAsync(question.From, question.To, agency, cancellationToken);
        var counts = new Dictionary<HeadTerm, Dictionary<string, long>>();
        foreach (var part in parts)
        {
            foreach (var count in await part.CountAsync(held, cancellationToken))
            {
                if (!counts.TryGetValue(count.Term, out var values))
                {
                    counts[count.Term] = values = [];
                }

                values[count.Figure] = values.GetValueOrDefault(count.Figure) + count.Amount;
            }
        }

        var (snapshot, open) = (await units.GetAsync(cancellationToken), await OpenAsync(question, agency, cancellationToken));
        var order = snapshot.All.Select((u, i) => (u.Id, i)).ToDictionary(u => u.Id, u => u.i);
        return new HeadFigures(question, Groups,
        [
            .. held.All.Where(t => reach.Everything || reach.AgencyIds.Contains(t.AgencyId) || (t.OfficialId is { } one && one == reach.OfficialId))
                .OrderBy(t => order.GetValueOrDefault(t.AgencyId)).ThenBy(t => t.From)
                .Select(t => new HeadRow(t, snapshot.NameOf(t.AgencyId), counts.GetValueOrDefault(t, []), open.Count(e => IsAbout(e, t)))),
        ]);

        static bool IsAbout((Guid AgencyId, Guid OfficialId, DateOnly From, DateOnly To) e, HeadTerm t) =>
            e.AgencyId == t.AgencyId && e.OfficialId == t.OfficialId && e.From <= t.To && e.To >= t.From;
    }

    async Task<List<(Guid AgencyId, Guid OfficialId, DateOnly From, DateOnly To)>> OpenAsync(HeadQuestion question, Guid? agency, CancellationToken cancellationToken)
    {
        var (from, to) = (question.From, question.To);
        return [.. (await db.Set<Explanation>().AsNoTracking()
            .Where(e => e.State != ExplanationState.Concluded && (agency == null || e.AgencyId == agency) && e.From <= to && e.To >= from)
            .Select(e => new { e.AgencyId, e.OfficialId, e.From, e.To }).ToListAsync(cancellationToken)).Select(e => (e.AgencyId, e.OfficialId, e.From, e.To))];
    }
}
