using System.Text.Json.Serialization;

namespace CaiCach.ParIndex.Scoring;

/// <summary>What is known of a leaf for one unit. A rule reads the parts it needs and leaves the others.</summary>
public sealed record RuleInputs
{
    public static readonly RuleInputs None = new();

    /// <summary>Part that meets the demand.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>All that is looked at.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>A single value: a count, a percentage of a survey, 1 or 0 for yes or no, the points of a judged leaf.</summary>
    public decimal? Value { get; init; }

    /// <summary>Key of the chosen option or branch.</summary>
    public string? Choice { get; init; }

    /// <summary>Counts of a deduction by code, variables of a branch by name.</summary>
    public IReadOnlyDictionary<string, decimal> Named { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The same value of the others, for a relative rule.</summary>
    public IReadOnlyList<decimal> Others { get; init; } = [];

    /// <summary>The unit has nothing to do with this leaf; only where the leaf allows it.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>Numerator by denominator; null when either is missing or the denominator is zero.</summary>
    [JsonIgnore]
    public decimal? Share => Denominator is { } all and not 0 && Numerator is { } part ? part / all : null;

    /// <summary>Nothing is known.</summary>
    [JsonIgnore]
    public bool IsEmpty => this is { Numerator: null, Denominator: null, Value: null, Choice: null, Named.Count: 0, Others.Count: 0, IsNotApplicable: false };
}
