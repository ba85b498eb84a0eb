using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Listing;

/// <summary>Surveys by the year they measure, the last first.</summary>
public sealed class SurveyList(AppDb db, LocalClock clock)
{
    /// <param name="after">Last survey of the page before.</param>
    public async Task<(IReadOnlyList<SurveyRow> Rows, bool More)> RunAsync(int? year, Guid? after, int take, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(SurveysPermissions.View))
        {
            return ([], false);
        }

        var query = db.Set<Survey>().AsNoTracking();
        query = year is { } one ? query.Where(s => s.Year == one) : query;
        if (after is { } last && await db.Set<Survey>().AsNoTracking().Where(s => s.Id == last).Select(s => (int?)s.Year).SingleOrDefaultAsync(cancellationToken) is { } before)
        {
            query = query.Where(s => s.Year < before || (s.Year == before && s.Id.CompareTo(last) < 0));
        }

        var found = await query.OrderByDescending(s => s.Year).ThenByDescending(s => s.Id).Take(take + 1)
            .Join(db.Set<Questionnaire>(), s => s.QuestionnaireId, q => q.Id, (s, q) => new { Survey = s, q.Kind, q.IsDemonstration }).ToListAsync(cancellationToken);
        var rows = found.OrderByDescending(f => f.Survey.Year).ThenByDescending(f => f.Survey.Id).Take(take).ToList();
        var ids = rows.Select(r => r.Survey.Id).ToList();
        var wanted = await db.Set<SampleCell>().Where(c => ids.Contains(c.SurveyId)).GroupBy(c => c.SurveyId).Select(g => new { g.Key, Sum = g.Sum(c => c.Wanted) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);
        var valid = await db.Set<AnswerSheet>().Where(s => ids.Contains(s.SurveyId) && s.InvalidReason == null).GroupBy(s => s.SurveyId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var index = await db.Set<SurveyResult>().AsNoTracking().Where(r => ids.Contains(r.SurveyId) && r.UnitId == null && r.Code == SurveyResult.IndexCode).ToDictionaryAsync(r => r.SurveyId, r => r.Value, cancellationToken);
        return ([.. rows.Select(r => new SurveyRow(
            r.Survey.Id, r.Survey.Code, r.Survey.Name, r.Kind, r.Survey.Year, r.Survey.StateAt(clock.Now), r.Survey.OpensAt, r.Survey.ClosesAt,
            wanted.GetValueOrDefault(r.Survey.Id), valid.GetValueOrDefault(r.Survey.Id), index.GetValueOrDefault(r.Survey.Id), r.IsDemonstration))], found.Count > take);
    }
}
