using CaiCach.Surveys.Planning;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record NewSurveyBody(
    string? Code, string? Name, Guid? QuestionnaireId, int Year, string? Method, DateTime? OpensAt, DateTime? ClosesAt, int? MinimumAnswers, IReadOnlyList<SurveyMode>? Modes, IReadOnlyList<Guid>? UnitIds,
    IReadOnlyList<NewStratumBody>? Strata);

internal sealed record NewStratumBody(string? Name, int Population, int Wanted);

internal sealed record NewSheetBody(
    string? Number, Guid? UnitId, int? Stratum, SurveyMode? Mode, IReadOnlyDictionary<string, string?>? Answers, string? Sex, string? Age, string? Education, string? Occupation);

internal sealed record InvalidSheetBody(string? Reason, string? Note);
#pragma warning restore SA1649
#pragma warning restore CA1812
