namespace CaiCach.ParIndex.Rounds;

/// <summary>A field (lĩnh vực) of a published result.</summary>
public sealed class RoundResultField
{
    public Guid RoundUnitId { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public int Ordinal { get; set; }

    public decimal Points { get; set; }

    public decimal Max { get; set; }

    /// <summary>Maximum of what applies.</summary>
    public decimal ApplicableMax { get; set; }
}
