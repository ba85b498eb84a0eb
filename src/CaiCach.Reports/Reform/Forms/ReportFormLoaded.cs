using CaiCach.Kernel.Actions;

namespace CaiCach.Reports.Reform.Forms;

/// <summary>A new form is in force from a day on.</summary>
public sealed record ReportFormLoaded(DateOnly ValidFrom, int Sections, int Indicators) : IRecordEvent
{
    public string Type => "report-form.loaded";
}
