namespace CaiCach.Procedures.Regimes;

/// <summary>What <see cref="EnterForm"/> is told.</summary>
public sealed record EnterFormOptions
{
    public required FormKind? Kind { get; init; }

    public required string? Number { get; init; }

    public required string? Name { get; init; }

    public required string? Circular { get; init; }

    /// <summary>First day on which papers are made on it.</summary>
    public required DateOnly? ValidFrom { get; init; }
}
