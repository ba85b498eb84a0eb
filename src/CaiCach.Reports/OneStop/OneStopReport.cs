using CaiCach.Accountability.Counting;
using CaiCach.Dossiers.Counting;
using CaiCach.Dossiers.Rates;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Cells;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.OneStop;

/// <summary>
/// The one-stop figures of a period by agency, field or month. Counters are read from the cells; what is pending at the end of the period is read from
/// the dossiers that were open then. A person sees the agencies that his or her posts reach.
/// </summary>
public sealed class OneStopReport(AppDb db, UnitDirectory units, OpenDossiers open)
{
    public Task<OneStopFigures> RunAsync(OneStopQuestion question, Authority authority, CancellationToken cancellationToken) =>
        ReadAsync(question, authority.FilterFor(ReportsPermissions.View), cancellationToken);

    /// <summary>The same for a use case that has decided by itself what may be read.</summary>
    internal async Task<OneStopFigures> ReadAsync(OneStopQuestion question, ReachFilter reach, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var allowed = reach.Everything ? null : reach.AgencyIds;
        var cells = Cells(question);
        cells = allowed is null ? cells : cells.Where(c => allowed.Contains(c.AgencyId));
        if (question.AgencyId is { } agency)
        {
            IReadOnlyList<Guid> own = question.AsNow ? snapshot.GatheredIn(agency) : [agency];
            cells = own is [var only] ? cells.Where(c => c.AgencyId == only) : cells.Where(c => own.Contains(c.AgencyId));
        }

        cells = question.FieldId is { } field ? cells.Where(c => c.FieldId == field) : cells;
        var sums = await Sums(cells, question.By, cancellationToken);
        var pending = await PendingAsync(question, reach, cancellationToken);
        if (question is { AsNow: true, By: OneStopGrouping.Agency })
        {
            string Now(string key) => snapshot.NowOf(Guid.Parse(key)).ToString("D");
            sums = [.. sums.GroupBy(s => (Key: Now(s.Key), s.Measure)).Select(g => (g.Key.Key, g.Key.Measure, g.Sum(s => s.Amount)))];
            pending = pending.GroupBy(p => Now(p.Key)).ToDictionary(g => g.Key, g => new OpenCount(g.Sum(p => p.Value.InTime), g.Sum(p => p.Value.Overdue), g.Sum(p => p.Value.Apologised)));
        }

        var names = question.By == OneStopGrouping.Field
            ? await db.Set<Field>().AsNoTracking().ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken)
            : null;

        var rows = sums.Select(s => s.Key).Concat(pending.Keys).Distinct().Select(key =>
        {
            long Of(string measure) => sums.Where(s => s.Key == key && s.Measure == measure).Sum(s => s.Amount);
            var waiting = pending.GetValueOrDefault(key);
            return new OneStopRow(
                key, Label(key), Of(DossierMeasures.Received), Of(DossierMeasures.Early), Of(DossierMeasures.OnTime), Of(DossierMeasures.Late),
                Of(DossierMeasures.Withdrawn), waiting.InTime + waiting.Overdue, waiting.Overdue, Of(AccountabilityMeasures.Sent), Of(AccountabilityMeasures.Breach));
        });
        return new OneStopFigures(question, [.. question.By == OneStopGrouping.Month
            ? rows.OrderBy(r => r.Key, StringComparer.Ordinal)
            : rows.OrderByDescending(r => r.Received).ThenBy(r => r.Label, StringComparer.Ordinal)]);

        string Label(string key) => question.By switch
        {
            OneStopGrouping.Month => $"Tháng {key[5..7]}/{key[..4]}",
            OneStopGrouping.Field => names!.GetValueOrDefault(Guid.Parse(key), "–"),
            _ => snapshot.NameOf(Guid.Parse(key)),
        };
    }

    /// <summary>Whole months are read from their own cells, of which there are far fewer.</summary>
    IQueryable<Cell> Cells(OneStopQuestion question) => question.From.Day == 1 && question.To.AddDays(1).Day == 1
        ? db.Set<MonthCell>().AsNoTracking().Where(c => c.Month >= question.From && c.Month <= question.To)
            .Select(c => new Cell { Day = c.Month, Measure = c.Measure, AgencyId = c.AgencyId, FieldId = c.FieldId, Amount = c.Amount })
        : db.Set<DayCell>().AsNoTracking().Where(c => c.Day >= question.From && c.Day <= question.To)
            .Select(c => new Cell { Day = c.Day, Measure = c.Measure, AgencyId = c.AgencyId, FieldId = c.FieldId, Amount = c.Amount });

    static async Task<List<(string Key, string Measure, long Amount)>> Sums(IQueryable<Cell> cells, OneStopGrouping by, CancellationToken cancellationToken) => by switch
    {
        OneStopGrouping.Agency => [.. (await cells.GroupBy(c => new { c.AgencyId, c.Measure }).Select(g => new { g.Key.AgencyId, g.Key.Measure, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
            .Select(g => (g.AgencyId.ToString("D"), g.Measure, g.Amount))],
        OneStopGrouping.Field => [.. (await cells.GroupBy(c => new { c.FieldId, c.Measure }).Select(g => new { g.Key.FieldId, g.Key.Measure, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
            .Select(g => (g.FieldId.ToString("D"), g.Measure, g.Amount))],
        _ => [.. (await cells.GroupBy(c => new { c.Day.Year, c.Day.Month, c.Measure }).Select(g => new { g.Key.Year, g.Key.Month, g.Key.Measure, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
            .Select(g => ($"{g.Year:0000}-{g.Month:00}", g.Measure, g.Amount))],
    };

    /// <summary>What was open at the end of the last day, by agency or field.</summary>
    internal async Task<IReadOnlyDictionary<string, OpenCount>> PendingAsync(OneStopQuestion question, ReachFilter reach, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid>? asked = question.AgencyId is not { } agency ? null : question.AsNow ? (await units.GetAsync(cancellationToken)).GatheredIn(agency) : [agency];
        var agencies = asked is null ? (reach.Everything ? null : reach.AgencyIds) : reach.Everything ? asked : [.. asked.Where(reach.AgencyIds.Contains)];
        if (question.By == OneStopGrouping.Month || agencies is { Count: 0 })
        {
            return new Dictionary<string, OpenCount>();
        }

        var scope = new RatioScope(question.From, question.To, agencies);
        return (await (question.By == OneStopGrouping.Agency ? open.ReadAsync(scope, cancellationToken, question.FieldId) : open.ByFieldAsync(scope, cancellationToken, question.FieldId)))
            .ToDictionary(c => c.Key.ToString("D"), c => c.Value);
    }

    sealed class Cell
    {
        public DateOnly Day { get; init; }

        public string Measure { get; init; } = "";

        public Guid AgencyId { get; init; }

        public Guid FieldId { get; init; }

        public long Amount { get; init; }
    }
}
