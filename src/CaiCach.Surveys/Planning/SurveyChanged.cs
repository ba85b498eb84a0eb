namespace CaiCach.Surveys.Planning;

/// <summary>The survey after a command.</summary>
public sealed record SurveyChanged(Guid Id, SurveyState State, int Version);
