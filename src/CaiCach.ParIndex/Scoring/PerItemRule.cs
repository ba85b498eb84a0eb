namespace CaiCach.ParIndex.Scoring;

/// <summary>Theo từng việc: so much for each, up to the maximum.</summary>
/// <param name="Points">For one.</param>
/// <param name="Label">What is counted, in words after "mỗi".</param>
public sealed record PerItemRule(decimal Points, string Label) : ScoringRule
{
    public override string KindName => "Theo từng việc";

    public override string Describe(decimal max) => $"{PointText.Of(Points)} điểm mỗi {Label}, tối đa {PointText.Of(max)}.";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (Points <= 0)
        {
            yield return "Điểm của mỗi việc phải lớn hơn 0.";
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs) => (inputs.Value ?? inputs.Numerator) is { } count ? Math.Min(max, Math.Max(0, count) * Points) : null;
}
