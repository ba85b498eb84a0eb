namespace CaiCach.ParIndex.Results;

/// <summary>One unit's published result.</summary>
public sealed class ResultRow
{
    public Guid Id { get; set; }

    public Guid TableId { get; set; }

    /// <summary>As printed.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name without marks: the same unit in another year's table.</summary>
    public string SearchKey { get; set; } = "";

    /// <summary>As printed; null where the source gives none.</summary>
    public int? Rank { get; set; }

    /// <summary>As printed.</summary>
    public decimal Total { get; set; }
}
