using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>A limit of a case or channel as typed.</summary>
public sealed class LimitLine
{
    public string? CaseName { get; set; }

    public SubmissionChannel? Channel { get; set; }

    public string? Amount { get; set; }

    public TimeUnit? Unit { get; set; }

    public string? Text { get; set; }
}
