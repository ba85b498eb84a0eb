namespace CaiCach.Organisations.Reorganisations;

/// <summary>How many rows of one sort go from one unit to another, with a print of their ids: two equal prints are the same rows.</summary>
public sealed class ReorganisationCount
{
    public Guid Id { get; set; }

    public Guid ReorganisationId { get; set; }

    public CountPhase Phase { get; set; }

    /// <summary>A key of <see cref="IReorganised.What"/>.</summary>
    public string What { get; set; } = "";

    public Guid FromUnitId { get; set; }

    /// <summary>Null: no line says where they go.</summary>
    public Guid? ToUnitId { get; set; }

    public int Rows { get; set; }

    /// <summary>The ids of the rows, folded by exclusive or: whatever the order, the same rows give the same print.</summary>
    public long Print { get; set; }
}
