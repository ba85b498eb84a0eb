namespace CaiCach.ReformPlans.Commands;

/// <summary>A file that comes with a report.</summary>
/// <param name="Content">Read once.</param>
/// <param name="Name">The name it came with; shown, never used as a path.</param>
public sealed record ProofFile(Stream Content, string Name);
