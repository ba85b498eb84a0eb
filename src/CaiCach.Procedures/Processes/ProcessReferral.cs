namespace CaiCach.Procedures.Processes;

/// <summary>Another agency that a step asks.</summary>
public sealed class ProcessReferral
{
    public Guid Id { get; set; }

    public Guid ProcessId { get; set; }

    public string StepKey { get; set; } = "";

    /// <summary>Who is asked.</summary>
    public Guid UnitId { get; set; }

    public ReferralKind Kind { get; set; }

    /// <summary>Working hours for the answer, within those of the step.</summary>
    public decimal Hours { get; set; }

    /// <summary>The same: asked together; rising: one after the other.</summary>
    public int Order { get; set; }

    /// <summary>The step does not end before the answer is there.</summary>
    public bool Required { get; set; }
}
