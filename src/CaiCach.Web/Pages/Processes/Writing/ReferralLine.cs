using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Pages.Processes.Writing;

/// <summary>An agency that a step asks, as typed.</summary>
public sealed class ReferralLine
{
    /// <summary>"H45.08 Sở Giáo dục": the code says which; blank: nobody.</summary>
    public string? Unit { get; set; }

    public ReferralKind Kind { get; set; }

    public string? Hours { get; set; }

    public string? Order { get; set; }

    public bool IsOptional { get; set; }
}
