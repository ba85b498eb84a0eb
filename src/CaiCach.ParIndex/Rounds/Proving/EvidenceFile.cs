namespace CaiCach.ParIndex.Rounds.Proving;

/// <summary>A file that proves something.</summary>
/// <param name="Content">Read once.</param>
/// <param name="Name">The name it came with; shown, never used as a path.</param>
public sealed record EvidenceFile(Stream Content, string Name);
