using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Ratings;
using CaiCach.Quality.Schemes;
using CaiCach.Quality.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Boards;

/// <summary>
/// Scores of agencies and officers in a period. The database counts dossiers by case, whatever their number; points, averages and classes are made here by the rules. A fixed number of queries.
/// </summary>
public sealed class QualityBoard(AppDb db, UnitDirectory units, OnlineFigures online, RatingBoard ratings)
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Agencies that the person may see and that answered, received or were inspected in the period; the asked one always.</summary>
    public async Task<QualityFigures> RunAsync(QualityQuestion question, Authority authority, CancellationToken cancellationToken)
    {
        var (scheme, reach) = (await QualityScheme.OnAsync(db, question.To, cancellationToken), authority.FilterFor(QualityPermissions.View));
        var agency = question.AgencyId ?? (reach is { Everything: false, AgencyIds: [var only] } ? only : null);
        if (reach.Nothing || question.To < question.From)
        {
            return new QualityFigures(question, scheme, []);
        }

        var asked = question with { AgencyId = agency };
        var cases = (await CasesAsync(asked, cancellationToken)).ToLookup(c => c.Of);
        var received = await online.ReadAsync(asked, cancellationToken);
        var findings = (await FindingsAsync(asked, cancellationToken)).ToLookup(f => f.AgencyId);
        var complained = await ratings.ComplainedAsync(QualityQueries.Answered(db, asked.From, asked.To, asked.AgencyId), question.To, cancellationToken);
        return new QualityFigures(question, scheme,
        [
            .. (await units.GetAsync(cancellationToken)).Agencies
                .Where(u => (reach.Everything || reach.AgencyIds.Contains(u.Id)) && (question.AgencyId is null ? cases.Contains(u.Id) || received.ContainsKey(u.Id) || findings.Contains(u.Id) : u.Id == question.AgencyId))
                .Select(u => Agency(u, scheme, [.. cases[u.Id]], received.GetValueOrDefault(u.Id), [.. findings[u.Id]], complained[u.Id])),
        ]);
    }

    /// <summary>Officers of one agency, the lowest total first; empty when the person may not see the agency.</summary>
    public async Task<IReadOnlyList<OfficerQuality>> OfficersAsync(QualityQuestion question, Authority authority, CancellationToken cancellationToken)
    {
        if (question.AgencyId is not { } agency || !authority.Allows(QualityPermissions.View, new Subject(null, null, agency)))
        {
            return [];
        }

        var scheme = await QualityScheme.OnAsync(db, question.To, cancellationToken);
        var dossiers = QualityQueries.Answered(db, question.From, question.To, agency);
        var corrected = await CorrectedAsync(dossiers, cancellationToken);
        var ids = corrected.Keys.ToList();
        var plain = ids.Count == 0 ? dossiers : dossiers.Where(d => !ids.Contains(d.Id));
        List<CaseCount> cases = [.. (await QualityQueries.PartsOf(plain).GroupBy(p => new { p.Of, p.Timeliness, p.Supplements, p.Channel, p.IsImported, p.Pace })
            .Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancellationToken))
            .Select(g => new CaseCount(g.Key.Of, new DossierCase(g.Key.Timeliness, g.Key.Supplements, g.Key.Channel, g.Key.IsImported, (StepPace?)g.Key.Pace), g.Count))];
        if (ids.Count > 0)
        {
            cases.AddRange((await QualityQueries.PartsOf(dossiers.Where(d => ids.Contains(d.Id))).ToListAsync(cancellationToken)).Select(p => new CaseCount(p.Of, p.Case, 1, corrected[p.DossierId])));
        }

        var people = cases.Select(c => c.Of).Distinct().ToList();
        var names = await db.Set<Official>().AsNoTracking().Where(o => people.Contains(o.Id)).Select(o => new { o.Id, o.FullName }).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
        return
        [
            .. cases.GroupBy(c => c.Of).Select(g =>
            {
                IReadOnlyList<IndicatorScore> scores = [.. scheme.OfDossiers.Select(i => OfDossiers(i.Code, [.. g]))];
                return new OfficerQuality(g.Key, names.GetValueOrDefault(g.Key, "–"), g.Sum(c => c.Count), scores, QualityTotal.Of(scheme, BandScope.Officer, scores));
            }).OrderBy(o => o.Total.Total).ThenBy(o => o.Name, StringComparer.Ordinal),
        ];
    }

    static AgencyQuality Agency(Unit unit, QualityScheme scheme, IReadOnlyList<CaseCount> cases, OnlineShare? received, IReadOnlyList<QualityFinding> findings, IEnumerable<(Timeliness Timeliness, long Count)> complained)
    {
        IReadOnlyList<IndicatorScore> scores =
        [
            .. scheme.Indicators.Select(i => i.Level == IndicatorLevel.Dossier ? (i.Code == IndicatorCodes.Attitude ? Complained(OfDossiers(i.Code, cases), complained) : OfDossiers(i.Code, cases))
                : findings.LastOrDefault(f => f.Indicator == i.Code) is { } found ? new IndicatorScore(i.Code, found.Points, Reason: Words(found))
                : i.Code == IndicatorCodes.Online && received is not null ? new IndicatorScore(i.Code, AgencyScoring.Online(i, received), Reason: Words(received))
                : new IndicatorScore(i.Code, null, Reason: Missing(i.Code))),
        ];
        return new AgencyQuality(unit.Id, unit.Code, unit.ShortName, unit.Kind, cases.Sum(c => c.Count), scores, QualityTotal.Of(scheme, BandScope.Agency, scores));
    }

    static IndicatorScore OfDossiers(string indicator, IReadOnlyList<CaseCount> cases)
    {
        var counts = new long[3];
        foreach (var one in cases)
        {
            if (one.Points(indicator) is { } points)
            {
                counts[points] += one.Count;
            }
        }

        var score = ScoreRounding.Average((2 * counts[2]) + counts[1], counts.Sum());
        return new IndicatorScore(indicator, score, counts[2], counts[1], counts[0], score is null ? Missing(indicator) : null);
    }

    /// <summary>
    /// Article 13(7): a complaint takes the points, unless it was found to be unfounded. Ratings complain without a name, so they are counted here and in no list: a dossier that is named would
    /// tell its officers who complained.
    /// </summary>
    static IndicatorScore Complained(IndicatorScore computed, IEnumerable<(Timeliness Timeliness, long Count)> complained)
    {
        var by = complained.ToLookup(c => DossierScoring.OfTime(c.Timeliness), c => c.Count);
        var (two, one, all) = (by[2].Sum(), by[1].Sum(), by.Sum(c => c.Sum()));
        return all == 0 ? computed : computed with
        {
            Two = computed.Two - two, One = computed.One - one, Zero = computed.Zero + two + one,
            Score = ScoreRounding.Average((2 * (computed.Two - two)) + computed.One - one, computed.Dossiers),
            Reason = string.Create(Vietnamese, $"Đã tính {all:N0} hồ sơ bị phản ánh thái độ qua phiếu đánh giá, chờ xác minh; không nêu mã để bảo vệ người đánh giá."),
        };
    }

    static string Words(QualityFinding found) => string.Create(Vietnamese,
        $"{found.Reason}{(found.Percent is { } percent ? string.Create(Vietnamese, $" ({percent:0.##} %)") : "")}; văn bản {found.DocumentNumber} ngày {found.On:dd/MM/yyyy}.");

    static string Words(OnlineShare o) => string.Create(Vietnamese,
        $"{o.Online:N0} trong {o.Received:N0} hồ sơ tiếp nhận trực tuyến ({o.Percent:0.##} %), {o.Late:N0} hồ sơ trực tuyến trễ hạn; {o.OnlineProcedures} trong {o.Procedures} thủ tục {(o.LevelsKnown ? "cung cấp mức độ 3, 4 (từ 2022: một phần, toàn trình)" : "có hồ sơ trực tuyến; danh mục chưa ghi mức độ")}.");

    /// <summary>What would have to be known.</summary>
    static string Missing(string indicator) => "Chưa có dữ liệu: " + indicator switch
    {
        IndicatorCodes.Organisation => "kết quả kiểm tra việc tổ chức tiếp nhận, giải quyết, trả kết quả.",
        IndicatorCodes.Publication => "kết quả kiểm tra việc công khai thủ tục.",
        IndicatorCodes.Feedback => "phản ánh, kiến nghị không quản lý ở đây; ghi kết quả kiểm tra nếu có.",
        IndicatorCodes.Online => "không tiếp nhận hồ sơ nào trong kỳ.",
        IndicatorCodes.StepTime => "không hồ sơ nào có bước được giao thời hạn.",
        IndicatorCodes.Contacts or IndicatorCodes.Agencies => "không hồ sơ nào trong kỳ ghi số lần, nơi liên hệ.",
        _ => "không hồ sơ nào có kết quả trong kỳ.",
    };

    async Task<List<CaseCount>> CasesAsync(QualityQuestion question, CancellationToken cancellationToken)
    {
        var dossiers = QualityQueries.Answered(db, question.From, question.To, question.AgencyId);
        var corrected = await CorrectedAsync(dossiers, cancellationToken);
        var ids = corrected.Keys.ToList();
        var plain = ids.Count == 0 ? dossiers : dossiers.Where(d => !ids.Contains(d.Id));
        List<CaseCount> cases = [.. (await QualityQueries.CasesOf(plain).GroupBy(c => new { c.Of, c.Timeliness, c.Supplements, c.Channel, c.IsImported, c.Pace })
            .Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancellationToken))
            .Select(g => new CaseCount(g.Key.Of, new DossierCase(g.Key.Timeliness, g.Key.Supplements, g.Key.Channel, g.Key.IsImported, (StepPace?)g.Key.Pace), g.Count))];
        if (ids.Count > 0)
        {
            cases.AddRange((await QualityQueries.CasesOf(dossiers.Where(d => ids.Contains(d.Id))).ToListAsync(cancellationToken)).Select(c => new CaseCount(c.Of, c.Case, 1, corrected[c.DossierId])));
        }

        return cases;
    }

    async Task<Dictionary<Guid, Dictionary<string, int>>> CorrectedAsync(IQueryable<Dossier> dossiers, CancellationToken cancellationToken) =>
        (await QualityQueries.FindingsAbout(db, dossiers).ToListAsync(cancellationToken)).GroupBy(f => f.DossierId!.Value)
            .ToDictionary(g => g.Key, g => g.GroupBy(f => f.Indicator).ToDictionary(i => i.Key, i => i.Last().Points));

    Task<List<QualityFinding>> FindingsAsync(QualityQuestion question, CancellationToken cancellationToken) => db.Set<QualityFinding>().AsNoTracking()
        .Where(f => f.DossierId == null && f.On >= question.From && f.On <= question.To && (question.AgencyId == null || f.AgencyId == question.AgencyId))
        .OrderBy(f => f.On).ThenBy(f => f.Id).ToListAsync(cancellationToken);
}
