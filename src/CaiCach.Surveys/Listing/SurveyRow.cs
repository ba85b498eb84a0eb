using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;

namespace CaiCach.Surveys.Listing;

/// <summary>A line of the list of surveys.</summary>
/// <param name="Index">Published index of all agencies together, percent; null before.</param>
public sealed record SurveyRow(
    Guid Id, string Code, string Name, QuestionnaireKind Kind, int Year, SurveyState State, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, int Wanted, int Valid, decimal? Index, bool IsDemonstration);
