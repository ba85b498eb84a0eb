namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>A paper as typed.</summary>
public sealed class PaperLine
{
    public string? CaseName { get; set; }

    public string? Name { get; set; }

    public string? Originals { get; set; }

    public string? Copies { get; set; }

    public string? Form { get; set; }

    public string? ReusedFrom { get; set; }
}
