namespace CaiCach.Surveys.Answering;

/// <summary>A sheet after a command.</summary>
public sealed record SheetKept(Guid Id, string Number);
