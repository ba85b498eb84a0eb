namespace CaiCach.Procedures.Keeping;

/// <summary>A group that has been written.</summary>
public sealed record WrittenGroup(Guid Id, string Name, int Members);
