namespace CaiCach.ParIndex.Rounds;

/// <summary>A unit's published result, as it was when it was published; nothing changes it afterwards.</summary>
public sealed class RoundResult
{
    public Guid RoundUnitId { get; set; }

    public Guid RoundId { get; set; }

    public Guid UnitId { get; set; }

    public string UnitCode { get; set; } = "";

    public string UnitName { get; set; } = "";

    public string Block { get; set; } = "";

    /// <summary>Null when it is not ranked with the others.</summary>
    public int? Rank { get; set; }

    public string? Band { get; set; }

    /// <summary>Unrounded.</summary>
    public decimal Total { get; set; }

    /// <summary>What the unit gave itself, summed the same way.</summary>
    public decimal SelfTotal { get; set; }
}
