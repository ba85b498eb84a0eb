namespace CaiCach.ParIndex.Scoring;

/// <summary>So với nơi khác: the value's place between the worst and the best of all, or its share of the best.</summary>
/// <param name="Against">What it is held against.</param>
public sealed record RelativeRule(RelativeBasis Against) : ScoringRule
{
    public override string KindName => "So với nơi khác";

    public override string Describe(decimal max) => Against == RelativeBasis.Best
        ? $"Giá trị chia cho giá trị cao nhất, nhân {PointText.Of(max)} điểm."
        : $"Vị trí giữa giá trị thấp nhất và cao nhất, nhân {PointText.Of(max)} điểm.";

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs)
    {
        if (inputs.Value is not { } own || inputs.Others.Count == 0)
        {
            return null;
        }

        var (best, worst) = (Math.Max(own, inputs.Others.Max()), Math.Min(own, inputs.Others.Min()));
        var floor = Against == RelativeBasis.Best ? 0 : worst;
        return best == floor ? max : max * (own - floor) / (best - floor);
    }
}
