using CaiCach.Kernel.Actions;

namespace CaiCach.Reports.Reform;

/// <summary>The kind of record that these histories belong to.</summary>
public static class ReformReportRecord
{
    public const string Kind = "reform-report";

    public static RecordRef Of(ReformReport report) => new(Kind, report.Id);
}
