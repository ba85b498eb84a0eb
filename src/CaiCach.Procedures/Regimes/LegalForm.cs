namespace CaiCach.Procedures.Regimes;

/// <summary>Mẫu: number and name of a printed form, by the day on which the paper is made.</summary>
public sealed class LegalForm
{
    public Guid Id { get; set; }

    public FormKind Kind { get; set; }

    /// <summary>Two digits, "05"; unlike the kind it can change its meaning from circular to circular.</summary>
    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public string Circular { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && !(ValidTo < day);

    /// <summary>As printed in the corner of the form.</summary>
    public string Citation => $"Mẫu số {Number}, {Circular}";
}
