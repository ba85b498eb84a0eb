using CaiCach.Kernel.Actions;
using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys;

#pragma warning disable SA1649 // the events of one record read best on one page

public sealed record SurveyCreated(string Code, int Year, int Units, int Strata) : IRecordEvent
{
    public string Type => "survey.created";
}

public sealed record SurveySampleChanged(int Wanted) : IRecordEvent
{
    public string Type => "survey.sample-changed";
}

public sealed record SurveyOpened(DateTimeOffset From, DateTimeOffset To) : IRecordEvent
{
    public string Type => "survey.opened";
}

public sealed record SurveyClosed(DateTimeOffset PlannedFor) : IRecordEvent
{
    public string Type => "survey.closed";
}

public sealed record AnswerCodesMade(Guid UnitId, int Stratum, int Count) : IRecordEvent
{
    public string Type => "survey.codes-made";
}

/// <summary>A sheet came in; the sealed history holds its answers too, so that a changed row can be told.</summary>
public sealed record SheetEntered(string Number, Guid UnitId, int Stratum, SurveyMode Mode, string Answers) : IRecordEvent
{
    public string Type => "survey.sheet-entered";
}

/// <summary>A file of sheets came in at once.</summary>
/// <param name="Hash">SHA-256 of the file's text.</param>
public sealed record SheetsImported(int Count, string Hash) : IRecordEvent
{
    public string Type => "survey.sheets-imported";
}

public sealed record SheetInvalidated(string Reason, string? Note) : IRecordEvent
{
    public string Type => "survey.sheet-invalidated";
}

public sealed record RecheckDrawn(int Number, int Seed, decimal Share, int Eligible, IReadOnlyList<string> Sheets) : IRecordEvent
{
    public string Type => "survey.recheck-drawn";
}

public sealed record SheetRechecked(bool Agrees, string? Note) : IRecordEvent
{
    public string Type => "survey.sheet-rechecked";
}

/// <summary>The figures as they were published.</summary>
public sealed record SurveyPublished(IReadOnlyList<PublishedFigure> Figures) : IRecordEvent
{
    public string Type => "survey.published";
}

public sealed record PublishedFigure(Guid? UnitId, string Code, decimal? Value, int Valid);
