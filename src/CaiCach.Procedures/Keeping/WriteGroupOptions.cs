using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Keeping;

/// <summary>What <see cref="WriteGroup"/> is told.</summary>
public sealed record WriteGroupOptions
{
    public string? Name { get; init; }

    /// <summary>Codes of the member procedures; the first leads.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public int? LimitAmount { get; init; }

    public TimeUnit? LimitUnit { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public string? LegalSource { get; init; }
}
