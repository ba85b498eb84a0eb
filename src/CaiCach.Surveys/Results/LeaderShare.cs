using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Results;

/// <summary>
/// What leaders said of an agency in the surveys published for the year: the mean over the forms that asked about it, of each form the survey published last. The province's own place has the forms
/// about the province itself; where there are none, those about its agencies, all together.
/// </summary>
internal sealed class LeaderShare(AppDb db, UnitDirectory directory, LeaderTopic topic) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        topic.Code, $"Khảo sát lãnh đạo: {topic.Name}", "Kết quả khảo sát lãnh đạo, quản lý đã công bố trong năm, theo phần trăm, cộng các mẫu phiếu", "100 % nhân số mẫu phiếu đã hỏi về cơ quan",
        "Phiếu không hợp lệ, câu trả lời không có ý kiến; đợt khảo sát chưa công bố", "Công bố kết quả khảo sát lãnh đạo, quản lý", "Trọng số phương án theo thực tiễn các tỉnh", []);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var (province, year) = ((await directory.GetAsync(cancellationToken)).Province?.Id ?? Guid.Empty, scope.To.Year);
        var values = await (from survey in db.Set<Survey>().AsNoTracking()
                            join form in db.Set<Questionnaire>() on survey.QuestionnaireId equals form.Id
                            join result in Results() on survey.Id equals result.SurveyId
                            where survey.State == SurveyState.Published && survey.Year == year && form.Kind == QuestionnaireKind.Leaders && result.Value != null
                            orderby survey.PublishedAt
                            select new { result.UnitId, Form = form.Code, Value = result.Value!.Value }).ToListAsync(cancellationToken);
        var shares = values.Where(v => v.UnitId is not null).GroupBy(v => v.UnitId!.Value).ToDictionary(g => g.Key, g => Mean(g.Select(v => (v.Form, v.Value))));
        if (!shares.ContainsKey(province) && values.Exists(v => v.UnitId is null))
        {
            shares[province] = Mean(values.Where(v => v.UnitId is null).Select(v => (v.Form, v.Value)));
        }

        return shares.Where(s => scope.Includes(s.Key)).ToDictionary();
    }

    // An answer is nobody's dossier: there is no row to blame.
    public Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RatioRow>>([]);

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) => "/surveys";

    // The questions of a factor follow it; the form that has fewer of them says nothing of the others.
    IQueryable<SurveyResult> Results()
    {
        var (all, factor, place) = (db.Set<SurveyResult>().AsNoTracking(), topic.Factor, topic.Place);
        return factor is null ? all.Where(r => r.Code == SurveyResult.IndexCode)
            : place == 0 ? all.Where(r => r.Level == ResultLevel.Factor && r.Code == factor)
            : all.Where(r => r.Level == ResultLevel.Question && all.Any(f => f.SurveyId == r.SurveyId && f.UnitId == r.UnitId && f.Level == ResultLevel.Factor && f.Code == factor && f.Ordinal + place == r.Ordinal
                && !all.Any(next => next.SurveyId == r.SurveyId && next.UnitId == r.UnitId && next.Level == ResultLevel.Factor && next.Ordinal > f.Ordinal && next.Ordinal < r.Ordinal)));
    }

    static Ratio Mean(IEnumerable<(string Form, decimal Value)> values)
    {
        var last = values.GroupBy(v => v.Form).Select(g => g.Last().Value).ToList();
        return new Ratio(last.Sum(), 100 * last.Count);
    }
}
