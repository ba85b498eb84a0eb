using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Drafting;

/// <summary>A time limit for a case, a channel or both.</summary>
public sealed record ContentLimit(string? CaseName, SubmissionChannel? Channel, int? Amount, TimeUnit? Unit, string? Text = null)
{
    public bool IsComplete => Amount is >= 1 and <= TimeLimit.Maximum && Unit is not null;

    /// <summary>"trường hợp A, trực tuyến".</summary>
    public string Place => string.Join(", ", new[] { CaseName, Channel?.Label() }.OfType<string>()) is { Length: > 0 } place ? place : "mọi trường hợp";

    public override string ToString() => IsComplete ? new TimeLimit(Amount!.Value, Unit!.Value).ToString() : Text ?? $"{Amount} (chưa rõ đơn vị)";
}
