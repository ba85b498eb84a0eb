namespace CaiCach.Measures.Cells;

/// <summary>The same by month, agency and field: what the province's page reads, however many dossiers there are.</summary>
public sealed class MonthCell
{
    public string Measure { get; set; } = "";

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; set; }

    public Guid AgencyId { get; set; }

    public Guid FieldId { get; set; }

    public long Amount { get; set; }
}
