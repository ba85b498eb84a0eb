namespace CaiCach.Measures.Cells;

/// <summary>How many of a measure on one day, in one agency, field and procedure.</summary>
public sealed class DayCell
{
    public string Measure { get; set; } = "";

    public DateOnly Day { get; set; }

    public Guid AgencyId { get; set; }

    public Guid FieldId { get; set; }

    public Guid ProcedureId { get; set; }

    public long Amount { get; set; }
}
