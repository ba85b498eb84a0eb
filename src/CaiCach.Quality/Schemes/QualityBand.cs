namespace CaiCach.Quality.Schemes;

/// <summary>Mức xếp loại of a total: from its lowest total up to the next class.</summary>
public sealed class QualityBand
{
    public Guid Id { get; set; }

    public BandScope Scope { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The lowest total that is in it.</summary>
    public decimal Lowest { get; set; }

    /// <summary>What the class means for the person; empty where the law says nothing.</summary>
    public string Consequence { get; set; } = "";

    public string LegalSource { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }
}
