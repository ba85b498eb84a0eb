namespace CaiCach.ParIndex.Scoring;

/// <summary>A person gives the points, between nothing and the maximum: for leaves whose way of scoring is known only in words.</summary>
/// <param name="Words">The way of scoring as the decision writes it.</param>
public sealed record JudgedRule(string? Words = null) : ScoringRule
{
    public override string KindName => "Chấm theo đánh giá";

    public override string Describe(decimal max) => Words ?? $"Người chấm cho điểm từ 0 đến {PointText.Of(max)}.";

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs) => inputs.Value;
}
