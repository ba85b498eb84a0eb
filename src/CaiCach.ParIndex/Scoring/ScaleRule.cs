namespace CaiCach.ParIndex.Scoring;

/// <summary>Thang điểm ngoài: the result of a survey or of another index on its own scale, brought to the maximum; SIPAS 91.17 of 100 gives 9.117 of 10.</summary>
/// <param name="Whole">The best value of that scale.</param>
/// <param name="Source">Whose result it is.</param>
public sealed record ScaleRule(decimal Whole = 100, string? Source = null) : ScoringRule
{
    public override string KindName => "Kết quả khảo sát, chỉ số ngoài";

    public override string Describe(decimal max) => $"{Source ?? "Kết quả"} chia {PointText.Of(Whole)} nhân {PointText.Of(max)} điểm.";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (Whole <= 0)
        {
            yield return "Thang của kết quả phải lớn hơn 0.";
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs) => (inputs.Value ?? inputs.Share * Whole) * max / Whole;
}
