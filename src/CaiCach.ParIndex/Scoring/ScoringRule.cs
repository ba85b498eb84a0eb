using System.Text.Json.Serialization;

namespace CaiCach.ParIndex.Scoring;

/// <summary>How the points of a leaf come from what is known of it. The kinds are code; every number in them is data of a criteria set.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(JudgedRule), "judged")]
[JsonDerivedType(typeof(BooleanRule), "boolean")]
[JsonDerivedType(typeof(ChoiceRule), "choice")]
[JsonDerivedType(typeof(StepRule), "step")]
[JsonDerivedType(typeof(ProportionalRule), "proportional")]
[JsonDerivedType(typeof(DeductionRule), "deduction")]
[JsonDerivedType(typeof(PerItemRule), "per-item")]
[JsonDerivedType(typeof(BranchRule), "branch")]
[JsonDerivedType(typeof(ScaleRule), "scale")]
[JsonDerivedType(typeof(RelativeRule), "relative")]
public abstract record ScoringRule
{
    /// <summary>The Vietnamese name of the kind.</summary>
    [JsonIgnore]
    public abstract string KindName { get; }

    /// <summary>How it scores, in one Vietnamese sentence.</summary>
    /// <param name="max">The leaf's maximum.</param>
    public abstract string Describe(decimal max);

    /// <summary>What is wrong with its own numbers; empty when it can be used.</summary>
    /// <param name="max">The leaf's maximum.</param>
    public virtual IEnumerable<string> Faults(decimal max) => [];

    /// <summary>Points before the ends are cut off, from inputs that are complete.</summary>
    /// <param name="max">The leaf's maximum.</param>
    /// <param name="inputs">What is known.</param>
    /// <returns>Null when something needed is not known.</returns>
    /// <exception cref="Expressions.ExpressionException">A formula has no value for these inputs.</exception>
    internal abstract decimal? ScoreOf(decimal max, RuleInputs inputs);

    /// <summary>True when it reads a share, so that a denominator of zero has to be decided.</summary>
    [JsonIgnore]
    public virtual bool ReadsShare => false;
}
