using CaiCach.Procedures.Catalogue;

namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>A fee as typed.</summary>
public sealed class FeeLine
{
    public string? Name { get; set; }

    public string? CaseName { get; set; }

    public SubmissionChannel? Channel { get; set; }

    public string? Amount { get; set; }

    public string? Words { get; set; }

    public string? LegalSource { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }
}
