namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>One of several tasks, as typed.</summary>
public sealed class SeveralTaskRow
{
    public Guid? ContentId { get; set; }

    public string? Name { get; set; }

    public string? Output { get; set; }

    public Guid? LeadUnitId { get; set; }

    public DateOnly? StartOn { get; set; }

    public DateOnly? DueOn { get; set; }
}
