using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Regimes;

/// <summary>What <see cref="EnterTimer"/> is told. Either an amount with its unit, or a cut-off with the length of the morning.</summary>
public sealed record EnterTimerOptions
{
    /// <summary>Code of the regime.</summary>
    public required string? Regime { get; init; }

    public required TimerKind? Kind { get; init; }

    /// <summary>Code of the procedure whose own law sets it; empty for all.</summary>
    public string? ProcedureCode { get; init; }

    public int? Amount { get; init; }

    public TimeUnit? Unit { get; init; }

    public CountingRule Rule { get; init; }

    public TimeOnly? CutOff { get; init; }

    public int? MorningMinutes { get; init; }

    /// <summary>Article and text.</summary>
    public required string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>First day for which it holds; what runs already keeps its length.</summary>
    public required DateOnly? ValidFrom { get; init; }
}
