namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>A target as fields of a form; all blank takes it out.</summary>
public sealed class TargetForm
{
    public Guid? Id { get; set; }

    public string? Group { get; set; }

    public string? Indicator { get; set; }

    public int? Year { get; set; }

    public string? Value { get; set; }
}
