namespace CaiCach.ReformPlans.Escalating;

/// <summary>Somebody who was told by an <see cref="Escalation"/>.</summary>
public sealed class EscalationRecipient
{
    public Guid EscalationId { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>Of the escalation, so that the morning letters find their lines by person and day.</summary>
    public DateOnly Day { get; set; }
}
