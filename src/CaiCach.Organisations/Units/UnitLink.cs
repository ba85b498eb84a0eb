namespace CaiCach.Organisations.Units;

/// <summary>A unit goes on in another one: n to m, for a merged unit has several predecessors and a split one several successors.</summary>
public sealed class UnitLink
{
    public Guid Id { get; set; }

    public Guid FromUnitId { get; set; }

    public Guid ToUnitId { get; set; }

    /// <summary>First day on which the successor answers.</summary>
    public DateOnly On { get; set; }

    /// <summary>Code of the <see cref="ClosingReason"/>.</summary>
    public string Reason { get; set; } = "";

    /// <summary>What of it goes there, in words: "phần thuộc xã Hòa Kiến"; null for all.</summary>
    public string? Share { get; set; }

    public string? Decision { get; set; }
}
