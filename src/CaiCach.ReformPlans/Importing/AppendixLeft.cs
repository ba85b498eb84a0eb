namespace CaiCach.ReformPlans.Importing;

/// <summary>A row that is no task, with the reason: nothing is dropped in silence.</summary>
public sealed record AppendixLeft(int Line, string Text, string Why);
