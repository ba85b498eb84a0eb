using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>The open dossiers in one step of the old process.</summary>
/// <param name="Old">The step.</param>
/// <param name="New">The step that stands for it; null: it has to be said.</param>
/// <param name="Count">How many dossiers are in it.</param>
/// <param name="Earlier">Of these, whose step is due earlier afterwards.</param>
/// <param name="Later">Of these, whose step is due later afterwards.</param>
public sealed record ProcessChangeRow(StepContent Old, StepContent? New, int Count, int Earlier, int Later);
