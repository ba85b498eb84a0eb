using CaiCach.Kernel.Actions;

namespace CaiCach.Reports.Reform;

#pragma warning disable SA1649 // the events of one record read best on one page

public sealed record ReformReportCreated(string Period, DateOnly From, DateOnly To) : IRecordEvent
{
    public string Type => "reform-report.created";
}

/// <param name="Sections">Codes of the sections whose text changed.</param>
/// <param name="Figures">Codes of the figures that were typed anew.</param>
public sealed record ReformReportWritten(IReadOnlyList<string> Sections, IReadOnlyList<string> Figures) : IRecordEvent
{
    public string Type => "reform-report.written";
}

/// <summary>The figures as they were frozen: the sealed history holds them too, so that a changed row can be told.</summary>
public sealed record ReformReportSubmitted(IReadOnlyList<FrozenFigure> Figures, IReadOnlyList<Guid> Parts) : IRecordEvent
{
    public string Type => "reform-report.submitted";
}

public sealed record FrozenFigure(string Code, decimal? Value, decimal? YearToDate, decimal? YearBefore);

public sealed record ReformReportReturned(string Reason) : IRecordEvent
{
    public string Type => "reform-report.returned";
}

public sealed record ReformReportSigned(string Number, string SignerTitle) : IRecordEvent
{
    public string Type => "reform-report.signed";
}
