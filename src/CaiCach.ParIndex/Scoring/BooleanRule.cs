namespace CaiCach.ParIndex.Scoring;

/// <summary>Có, không: all points or none. With a share: all points when the whole is met.</summary>
public sealed record BooleanRule : ScoringRule
{
    public override string KindName => "Có hoặc không";

    public override string Describe(decimal max) => $"Đạt yêu cầu: {PointText.Of(max)} điểm; không đạt: 0.";

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs) => (inputs.Value ?? inputs.Share) switch
    {
        null => null,
        >= 1 => max,
        _ => 0,
    };
}
