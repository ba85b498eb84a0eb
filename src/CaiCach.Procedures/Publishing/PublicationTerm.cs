namespace CaiCach.Procedures.Publishing;

/// <summary>Within how many working days after its signing a decision has to be in the national database. A change of law is a new row.</summary>
public sealed class PublicationTerm
{
    public Guid Id { get; set; }

    public PublicationDuty Duty { get; set; }

    public int WorkingDays { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";
}
