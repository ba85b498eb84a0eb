namespace CaiCach.ReformPlans.Importing;

/// <summary>What an appendix table was understood as, row by row.</summary>
/// <param name="Tasks">In the order of the file.</param>
/// <param name="Left">Rows that are no tasks.</param>
public sealed record AppendixReading(IReadOnlyList<AppendixTask> Tasks, IReadOnlyList<AppendixLeft> Left);
