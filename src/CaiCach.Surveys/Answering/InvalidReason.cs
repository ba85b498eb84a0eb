namespace CaiCach.Surveys.Answering;

/// <summary>A reason for which a sheet does not count.</summary>
/// <param name="IsCounted">False when it is not even one of the invalid sheets, since the same slip was keyed again.</param>
public sealed record InvalidReason(string Code, string Label, bool IsCounted);
