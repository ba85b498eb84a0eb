using CaiCach.Organisations.Units;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>One line of a reorganisation; which columns it uses follows from <see cref="Kind"/>.</summary>
public sealed class ReorganisationLine
{
    public Guid Id { get; set; }

    public Guid ReorganisationId { get; set; }

    /// <summary>Its place; the line of the file it came from.</summary>
    public int Ordinal { get; set; }

    public LineKind Kind { get; set; }

    /// <summary>Code of the unit that ends, begins, or whose work is taken.</summary>
    public string Code { get; set; } = "";

    /// <summary>That unit; one that begins gets its id here, so that a rehearsal names the very unit that will be.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Of one that ends: code of the <see cref="ClosingReason"/>.</summary>
    public string? Reason { get; set; }

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public UnitKind? UnitKind { get; set; }

    public string? ParentCode { get; set; }

    public Guid? ParentId { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? ToCode { get; set; }

    public Guid? ToUnitId { get; set; }

    /// <summary>What is taken, a key of <see cref="IReorganised.What"/>; null for everything.</summary>
    public string? What { get; set; }

    public ShareRule By { get; set; }

    /// <summary>The division, field or words that <see cref="By"/> asks for.</summary>
    public string? Value { get; set; }

    public string? Note { get; set; }
}
