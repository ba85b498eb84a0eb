using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;

namespace CaiCach.Web.Api;

/// <summary>An answer sheet; it names nobody.</summary>
/// <param name="Answers">One character a question, in the order of the questionnaire; <c>-</c> is a blank.</param>
internal sealed record SheetResource(Guid Id, string Number, Guid UnitId, int Stratum, SurveyMode Mode, string Answers, string? Sex, string? Age, string? Education, string? Occupation, string? InvalidReason)
{
    public static SheetResource Of(AnswerSheet s) => new(s.Id, s.Number, s.UnitId, s.Stratum, s.Mode, s.Answers, s.Sex, s.Age, s.Education, s.Occupation, s.InvalidReason);
}
