namespace CaiCach.Procedures.Catalogue;

/// <summary>Phi địa giới: for these days a procedure may be handed in at any one-stop unit of the province (Decree 118/2025/NĐ-CP, Article 14).</summary>
public sealed class BoundaryFree
{
    public Guid Id { get; set; }

    public Guid ProcedureId { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>The decision that approved the list.</summary>
    public string LegalSource { get; set; } = "";
}
