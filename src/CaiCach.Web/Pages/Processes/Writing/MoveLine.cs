namespace CaiCach.Web.Pages.Processes.Writing;

/// <summary>A way out of a step, as typed.</summary>
public sealed class MoveLine
{
    /// <summary>Key of the step it leads to; blank: no way.</summary>
    public string? To { get; set; }

    public string? Words { get; set; }

    public bool IsDefault { get; set; }
}
