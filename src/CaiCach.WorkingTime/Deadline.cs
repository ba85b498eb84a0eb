namespace CaiCach.WorkingTime;

/// <summary>A due moment and why it is that one.</summary>
public sealed record Deadline(DateTime Due, Explanation Explanation);
