using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Schemes;
using CaiCach.Quality.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Findings;

/// <summary>Writes down what an inspection found about an indicator of an agency or a dossier: a founded complaint, a supplement that was the applicant's own fault, one-stop organisation, publication.</summary>
public sealed class RecordQualityFinding(AppDb db, ActionRunner actions, UnitDirectory units)
{
    public Task<Outcome<RecordedFinding>> RunAsync(RecordQualityFindingOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<RecordedFinding>(QualityActions.RecordFinding, options, context, async scope =>
        {
            if ((await units.GetAsync(cancellationToken)).Find(options.AgencyId) is not { } agency || agency.Id != agency.AgencyId
                || !context.Authority.Allows(QualityPermissions.View, new Subject(null, null, agency.Id)))
            {
                return Refusal.NotFound("cơ quan");
            }

            if (!context.Authority.Allows(QualityPermissions.Record, new Subject(null, null, agency.Id)))
            {
                return Refusal.Forbidden();
            }

            var (today, refusals) = (LocalClock.ToLocalDate(scope.Now), new List<Refusal>());
            if (options.On is not { } on || on > today)
            {
                refusals.Add(new Refusal("quality-finding.day", "Hãy nhập ngày của văn bản kiểm tra, không sau hôm nay.", nameof(options.On)));
            }

            var scheme = await QualityScheme.OnAsync(db, options.On is { } day && day <= today ? day : today, cancellationToken);
            var indicator = scheme.Find(options.Indicator);
            if (indicator is null)
            {
                refusals.Add(new Refusal("quality-finding.indicator", "Hãy chọn một chỉ số.", nameof(options.Indicator)));
            }

            var points = indicator is null ? null : AgencyScoring.OfPercent(indicator, agency.Kind, options.Percent) ?? options.Points;
            if (options.Percent is < 0 or > 100)
            {
                refusals.Add(new Refusal("quality-finding.percent", "Tỷ lệ từ 0 đến 100.", nameof(options.Percent)));
            }
            else if (indicator is not null && points is not (>= 0 and <= 2))
            {
                refusals.Add(new Refusal("quality-finding.points", "Hãy chọn điểm 0, 1 hoặc 2.", nameof(options.Points)));
            }

            var reason = Required(options.Reason, nameof(options.Reason), "lý do", 1000, refusals);
            var document = Required(options.DocumentNumber, nameof(options.DocumentNumber), "số văn bản", 60, refusals);
            var dossier = indicator?.Level == IndicatorLevel.Dossier ? await DossierAsync(options, agency.Id, refusals, cancellationToken) : null;
            if (refusals.Count > 0)
            {
                return refusals;
            }

            var finding = new QualityFinding
            {
                Id = Ids.New(scope.Now), AgencyId = agency.Id, DossierId = dossier, Indicator = indicator!.Code, Points = points!.Value, Percent = options.Percent, On = options.On!.Value,
                Reason = reason, DocumentNumber = document, RecordedById = context.Actor.OfficialId, RecordedByName = context.Actor.Name, RecordedAt = scope.Now,
            };
            db.Add(finding);
            scope.Record(new RecordRef("quality-finding", finding.Id),
                [new QualityFindingRecorded(agency.Id, dossier, finding.Indicator, finding.Points, finding.Percent, finding.On, reason, document)]);
            return new RecordedFinding(finding.Id, agency.Id, dossier, finding.Indicator, finding.Points);
        }, cancellationToken);

    async Task<Guid?> DossierAsync(RecordQualityFindingOptions options, Guid agencyId, List<Refusal> refusals, CancellationToken cancellationToken)
    {
        var code = (NormalText.Line(options.DossierCode) ?? "").ToUpperInvariant();
        var found = code.Length == 0 ? null : await db.Set<Dossier>().AsNoTracking().Where(d => d.Code == code && d.AgencyId == agencyId).Select(d => (Guid?)d.Id).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            refusals.Add(new Refusal("quality-finding.dossier", "Chỉ số này chấm theo hồ sơ: hãy nhập mã một hồ sơ của cơ quan.", nameof(options.DossierCode)));
        }

        return found;
    }

    static string Required(string? text, string field, string what, int maximum, List<Refusal> refusals)
    {
        var clean = NormalText.Line(text);
        if (clean is null)
        {
            refusals.Add(new Refusal("quality-finding.missing", $"Hãy nhập {what}.", field));
        }
        else if (clean.Length > maximum)
        {
            refusals.Add(new Refusal("quality-finding.too_long", $"{char.ToUpperInvariant(what[0])}{what[1..]} dài {clean.Length} ký tự, tối đa {maximum}.", field));
        }

        return clean ?? "";
    }
}
