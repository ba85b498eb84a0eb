using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Results;

namespace CaiCach.Web.Api;

/// <summary>A survey.</summary>
/// <param name="Figures">Published, or of this moment for whoever may see them: percent, unrounded.</param>
/// <param name="Agreement">Percent of re-checked sheets that said the same again.</param>
internal sealed record SurveyResource(
    Guid Id, string Code, string Name, QuestionnaireKind Kind, string Questionnaire, int Edition, bool IsDemonstration, int Year, string Method, SurveyState State, DateTimeOffset OpensAt, DateTimeOffset ClosesAt,
    DateTimeOffset? PublishedAt, int MinimumAnswers, IReadOnlyList<CellProgress> Cells, decimal? Agreement, IReadOnlyList<SurveyFigure> Figures, int Version)
{
    public static SurveyResource Of(SurveyView v) => new(
        v.Survey.Id, v.Survey.Code, v.Survey.Name, v.Questionnaire.Kind, v.Questionnaire.Code, v.Questionnaire.Edition, v.Questionnaire.IsDemonstration, v.Survey.Year, v.Survey.Method, v.State, v.Survey.OpensAt,
        v.Survey.ClosesAt, v.Survey.PublishedAt, v.Survey.MinimumAnswers, v.Cells, v.Recheck.Agreement, v.Figures, v.Survey.Version);
}
