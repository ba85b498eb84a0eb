namespace CaiCach.Procedures.Processes;

/// <summary>What a process says about a way between two steps.</summary>
public sealed record MoveContent(string FromKey, string ToKey, string? Words = null, bool IsDefault = false);
