using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Schemes;
using CaiCach.Quality.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Listing;

/// <summary>The dossiers behind the scores: those that earned so many points by an indicator, or those that cost points; the latest answer first.</summary>
public sealed class QualityDossiers(AppDb db, UnitDirectory units)
{
    /// <returns>A page, and whether more follow. Empty when the person may not see the agency.</returns>
    public async Task<(IReadOnlyList<QualityDossier> Rows, bool More)> RunAsync(QualityFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        if (filter.From > filter.To || !MaySee(filter.AgencyId, authority))
        {
            return ([], false);
        }

        var rows = await NarrowAsync(filter, cancellationToken);
        if (filter.After is { } after && await db.Set<Dossier>().AsNoTracking().Where(d => d.Id == after).Select(d => d.FinishedAt).SingleOrDefaultAsync(cancellationToken) is { } at)
        {
            rows = rows.Where(r => r.FinishedAt < at || (r.FinishedAt == at && r.DossierId.CompareTo(after) < 0));
        }

        var page = await rows.OrderByDescending(r => r.FinishedAt).ThenByDescending(r => r.DossierId).Take(filter.Take + 1).ToListAsync(cancellationToken);
        var scheme = await QualityScheme.OnAsync(db, filter.To, cancellationToken);
        return (await DetailAsync([.. page.Take(filter.Take)], scheme, filter.OfficialId, cancellationToken), page.Count > filter.Take);
    }

    /// <summary>How many the filter finds: the same number as in the score.</summary>
    public async Task<int> CountAsync(QualityFilter filter, Authority authority, CancellationToken cancellationToken) =>
        filter.From <= filter.To && MaySee(filter.AgencyId, authority) ? await (await NarrowAsync(filter, cancellationToken)).CountAsync(cancellationToken) : 0;

    /// <summary>The points of one dossier; null before it is answered, or when the person may not see it.</summary>
    public async Task<QualityDossier?> OfAsync(Dossier dossier, Authority authority, CancellationToken cancellationToken)
    {
        if (dossier is not { FinishedAt: { } finished, Timeliness: not null } || !DossierAccess.Allows(authority, DossiersPermissions.View, dossier))
        {
            return null;
        }

        var row = await QualityQueries.CasesOf(db.Set<Dossier>().AsNoTracking().Where(d => d.Id == dossier.Id)).ToListAsync(cancellationToken);
        return (await DetailAsync(row, await QualityScheme.OnAsync(db, LocalClock.ToLocalDate(finished), cancellationToken), null, cancellationToken)).SingleOrDefault();
    }

    /// <summary>True when the person may see the scores of the agency and what makes them.</summary>
    public static bool MaySee(Guid agencyId, Authority authority) => authority.Allows(QualityPermissions.View, new Subject(null, null, agencyId));

    async Task<IQueryable<CaseRow>> NarrowAsync(QualityFilter filter, CancellationToken cancellationToken)
    {
        var dossiers = QualityQueries.Answered(db, filter.From, filter.To, filter.AgencyId);
        var found = (await QualityQueries.FindingsAbout(db, dossiers).ToListAsync(cancellationToken)).GroupBy(f => (Id: f.DossierId!.Value, f.Indicator)).Select(g => g.Last()).ToList();
        var all = filter.OfficialId is { } official ? QualityQueries.PartsOf(dossiers).Where(r => r.Of == official) : QualityQueries.CasesOf(dossiers);
        if (filter is not { Indicator: { } indicator, Points: { } points })
        {
            var worse = found.Where(f => f.Points < 2).Select(f => (Guid?)f.DossierId!.Value).ToList();
            return worse.Count == 0
                ? all.Where(r => r.Timeliness != Timeliness.Early || (!r.IsImported && r.Supplements > 0) || r.Pace > 0)
                : all.Where(r => r.Timeliness != Timeliness.Early || (!r.IsImported && r.Supplements > 0) || r.Pace > 0 || worse.Contains(r.DossierId));
        }

        var corrected = found.Where(f => f.Indicator == indicator).ToList();
        List<Guid> right = [.. corrected.Where(f => f.Points == points).Select(f => f.DossierId!.Value)], ids = [.. corrected.Select(f => f.DossierId!.Value)];
        var (timeliness, pace, fewest, most, direct, never) = Conditions(indicator, points);
        return all.Where(r => right.Contains(r.DossierId) || (!never && !ids.Contains(r.DossierId)
            && (timeliness == null || r.Timeliness == timeliness)
            && (pace == null || r.Pace == pace)
            && (fewest == null || (!r.IsImported && r.Supplements >= fewest && r.Supplements <= most))
            && (direct == null || (!r.IsImported && (r.Channel == SubmissionChannel.Direct) == direct))));
    }

    /// <summary>The rule of <see cref="DossierScoring"/> turned round, as conditions for the database; a test holds the two together.</summary>
    static (Timeliness? Timeliness, int? Pace, int? Fewest, int? Most, bool? Direct, bool Never) Conditions(string indicator, int points) => indicator switch
    {
        _ when points is < 0 or > 2 => (null, null, null, null, null, true),
        IndicatorCodes.TotalTime or IndicatorCodes.Attitude => (points switch { 2 => Timeliness.Early, 1 => Timeliness.OnTime, _ => Timeliness.Late }, null, null, null, null, false),
        IndicatorCodes.StepTime => (null, 2 - points, null, null, null, false),
        IndicatorCodes.Contacts => (null, null, 2 - points, points == 0 ? int.MaxValue : 2 - points, null, false),
        IndicatorCodes.Agencies => (null, null, null, null, points == 1, points == 0),
        _ => (null, null, null, null, null, true),
    };

    async Task<IReadOnlyList<QualityDossier>> DetailAsync(IReadOnlyList<CaseRow> rows, QualityScheme scheme, Guid? official, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.DossierId).ToList();
        var dossiers = (await db.Set<Dossier>().AsNoTracking().Where(d => ids.Contains(d.Id)).Join(db.Set<ProcedureVersion>(), d => d.VersionId, v => v.Id, (d, v) => new { d.Id, d.Code, v.Name, d.LawfulDueAt })
            .ToListAsync(cancellationToken)).ToDictionary(d => d.Id);
        var steps = (await db.Set<DossierStep>().AsNoTracking().Join(db.Set<Dossier>().Where(d => ids.Contains(d.Id)), s => s.DossierId, d => d.Id, (s, d) => new { s, d })
            .Where(x => x.s.GivenByUnitId != null && x.s.DueAt != null && x.s.EndedAt != null && x.s.EndedAt <= x.d.FinishedAt && (official == null || x.s.OfficialId == official)
                && (x.d.SupplementCount == 0 || !x.d.Ledger.Any(l => l.Cause == DeadlineCause.Restart && l.At > x.s.StartedAt && l.At <= x.s.EndedAt)))
            .Select(x => x.s).OrderBy(s => s.Ordinal).ToListAsync(cancellationToken)).ToLookup(s => s.DossierId);
        var findings = (await db.Set<QualityFinding>().AsNoTracking().Where(f => f.DossierId != null && ids.Contains(f.DossierId.Value)).OrderBy(f => f.On).ThenBy(f => f.Id).ToListAsync(cancellationToken))
            .ToLookup(f => f.DossierId!.Value);
        var snapshot = await units.GetAsync(cancellationToken);
        return
        [
            .. rows.Select(r => (Row: r, Dossier: dossiers[r.DossierId])).Select(x => new QualityDossier(x.Row.DossierId, x.Dossier.Code, x.Dossier.Name, x.Row.FinishedAt,
            [
                .. scheme.OfDossiers.Select(i => DossierReasons.Of(i.Code, x.Row.Case, x.Dossier.LawfulDueAt, x.Row.FinishedAt,
                    [.. steps[x.Row.DossierId].Select(s => new JudgedStep(s.Name, snapshot.NameOf(s.UnitId), s.DueAt!.Value, s.EndedAt!.Value))],
                    findings[x.Row.DossierId].LastOrDefault(f => f.Indicator == i.Code))),
            ])),
        ];
    }
}
