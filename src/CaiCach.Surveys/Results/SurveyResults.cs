using CaiCach.Kernel.Data;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Results;

/// <summary>What other modules read: published values only, which are nobody's secret.</summary>
public sealed class SurveyResults(AppDb db)
{
    /// <summary>The value that was published for a year; of several surveys of that year the one that was published last.</summary>
    /// <param name="kind">Of the questionnaire.</param>
    /// <param name="code">Of a question or factor; <see cref="SurveyResult.IndexCode"/> for the index.</param>
    /// <param name="unitId">The assessed agency; null for all of them together.</param>
    /// <param name="year">The year that was measured.</param>
    /// <param name="questionnaire">Code of the questionnaire where several of one kind are in use, such as <c>leaders-03</c>; null for any.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<PublishedValue?> FindAsync(QuestionnaireKind kind, string code, Guid? unitId, int year, string? questionnaire, CancellationToken cancellationToken) =>
        await (from survey in db.Set<Survey>().AsNoTracking()
               join form in db.Set<Questionnaire>() on survey.QuestionnaireId equals form.Id
               join result in db.Set<SurveyResult>() on survey.Id equals result.SurveyId
               where survey.State == SurveyState.Published && survey.Year == year && form.Kind == kind && (questionnaire == null || form.Code == questionnaire)
                   && result.Code == code && result.UnitId == unitId
               orderby survey.PublishedAt descending
               select new PublishedValue(
                   survey.Id, survey.Code, survey.Name, result.Code, result.Name, result.Value, result.Low, result.High, result.Valid, result.Invalid, form.IsDemonstration, survey.Method, survey.PublishedAt!.Value))
            .FirstOrDefaultAsync(cancellationToken);
}
