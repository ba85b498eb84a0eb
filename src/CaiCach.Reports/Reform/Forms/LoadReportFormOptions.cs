using System.Text.Json.Serialization;

namespace CaiCach.Reports.Reform.Forms;

/// <summary>What <see cref="LoadReportForm"/> is told.</summary>
public sealed record LoadReportFormOptions
{
    /// <summary>First day on which the new form is asked for; it replaces all rows in force then.</summary>
    public required DateOnly ValidFrom { get; init; }

    [JsonIgnore]
    public required Stream Sections { get; init; }

    [JsonIgnore]
    public required Stream Indicators { get; init; }
}
