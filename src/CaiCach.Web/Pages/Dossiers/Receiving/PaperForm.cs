namespace CaiCach.Web.Pages.Dossiers.Receiving;

/// <summary>A line of the checklist.</summary>
public sealed class PaperForm
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public string? Case { get; set; }

    public bool Ticked { get; set; }

    public int Originals { get; set; }

    public int Copies { get; set; }
}
