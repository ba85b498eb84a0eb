namespace CaiCach.ReformPlans.Escalating;

/// <summary>What <see cref="LoadEscalationSteps"/> is told.</summary>
public sealed record LoadEscalationStepsOptions
{
    /// <summary>A JSON list of <see cref="EscalationStepRow"/>.</summary>
    public required string Text { get; init; }
}
