namespace CaiCach.Web.Pages.Surveys.Editing;

/// <summary>A line of the form, as typed.</summary>
public sealed class StratumLine
{
    public string? Name { get; set; }

    public string? Population { get; set; }

    public string? Wanted { get; set; }
}
