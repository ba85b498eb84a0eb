namespace CaiCach.Dossiers.Commands;

/// <summary>The step that a command leads to, and its working hours.</summary>
public sealed record StepNext(StepMark Mark, decimal Hours);
