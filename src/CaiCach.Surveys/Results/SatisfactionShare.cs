using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Results;

/// <summary>The published satisfaction index of the year, of an agency and, at the province's own place, of all together. Nothing until it is published.</summary>
internal sealed class SatisfactionShare(AppDb db, UnitDirectory directory) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "surveys.satisfaction", "Chỉ số hài lòng (SIPAS) đã công bố", "Chỉ số hài lòng của đợt khảo sát đã công bố trong năm, theo phần trăm", "100 %",
        "Phiếu không hợp lệ; đợt khảo sát chưa công bố", "Công bố kết quả khảo sát hài lòng", "Quyết định 1001/QĐ-BNV ngày 11/12/2023", []);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var province = (await directory.GetAsync(cancellationToken)).Province?.Id ?? Guid.Empty;
        var year = scope.To.Year;
        var values = await (from survey in db.Set<Survey>().AsNoTracking()
                            join form in db.Set<Questionnaire>() on survey.QuestionnaireId equals form.Id
                            join result in db.Set<SurveyResult>() on survey.Id equals result.SurveyId
                            where survey.State == SurveyState.Published && survey.Year == year && form.Kind == QuestionnaireKind.Satisfaction && result.Code == SurveyResult.IndexCode && result.Value != null
                            orderby survey.PublishedAt
                            select new { result.UnitId, Value = result.Value!.Value }).ToListAsync(cancellationToken);
        return values.Select(v => (Unit: v.UnitId ?? province, v.Value)).Where(v => scope.Includes(v.Unit)).GroupBy(v => v.Unit).ToDictionary(g => g.Key, g => new Ratio(g.Last().Value, 100));
    }

    // An answer of "not satisfied" is nobody's dossier: there is no row to blame.
    public Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RatioRow>>([]);

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) => "/surveys";
}
