namespace CaiCach.ReformPlans.Escalating;

/// <summary>A step taken for a task, as its page tells it.</summary>
/// <param name="Told">Names of those told, and whether a morning letter said so to them.</param>
public sealed record TaskEscalation(string StepName, EscalationAudience Audience, DateOnly DueOn, DateOnly Day, DateTimeOffset At, IReadOnlyList<(string Name, bool ByLetter)> Told);
