namespace CaiCach.Surveys.Answering;

/// <summary>Codes as they are handed out. They are told once; a repeated command tells none.</summary>
public sealed record MadeCodes(IReadOnlyList<string> Codes);
