using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;

namespace CaiCach.Surveys.Answering;

/// <summary>What a good code opens.</summary>
public sealed record OpenedCode(Survey Survey, Questionnaire Questionnaire, Guid UnitId, string Unit);
