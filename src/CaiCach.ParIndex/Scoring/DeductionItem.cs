namespace CaiCach.ParIndex.Scoring;

/// <summary>What a <see cref="DeductionRule"/> counts.</summary>
/// <param name="Key">Stable within the rule.</param>
/// <param name="Label">Words after "mỗi": "báo cáo gửi muộn".</param>
/// <param name="Points">What one takes away.</param>
public sealed record DeductionItem(string Key, string Label, decimal Points);
