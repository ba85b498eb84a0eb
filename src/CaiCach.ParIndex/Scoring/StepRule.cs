namespace CaiCach.ParIndex.Scoring;

/// <summary>Bậc thang: the highest step that the value reaches gives its points; below the lowest there are none.</summary>
/// <param name="Basis">What is held against the steps.</param>
/// <param name="Steps">In any order.</param>
public sealed record StepRule(StepBasis Basis, IReadOnlyList<Step> Steps) : ScoringRule
{
    public override string KindName => "Bậc thang";

    public override bool ReadsShare => Basis == StepBasis.Percent;

    public override string Describe(decimal max) => string.Join("; ", Steps.OrderByDescending(s => s.From).Select(s =>
        $"từ {PointText.Of(s.From)}{(Basis == StepBasis.Percent ? " %" : "")}: {(s.Points is { } points ? PointText.Of(points) : "theo tỷ lệ")}")) + "; thấp hơn: 0.";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (Steps.Count == 0)
        {
            yield return "Bậc thang chưa có bậc nào.";
        }

        foreach (var twice in Steps.GroupBy(s => s.From).Where(g => g.Count() > 1))
        {
            yield return $"Hai bậc cùng bắt đầu từ {PointText.Of(twice.Key)}.";
        }

        foreach (var high in Steps.Where(s => s.Points > max || s.Points < 0))
        {
            yield return $"Bậc từ {PointText.Of(high.From)} cho {PointText.Of(high.Points!.Value)} điểm, ngoài khoảng 0–{PointText.Of(max)}.";
        }

        if (Basis == StepBasis.Count && Steps.Any(s => s.Points is null))
        {
            yield return "Bậc theo số lượng phải có điểm; chỉ bậc theo phần trăm mới tính theo tỷ lệ.";
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs)
    {
        var value = Basis == StepBasis.Count ? inputs.Value ?? inputs.Numerator : inputs.Share * 100 ?? inputs.Value;
        if (value is not { } known)
        {
            return null;
        }

        var step = Steps.Where(s => known >= s.From).MaxBy(s => s.From);
        return step is null ? 0 : step.Points ?? max * known / 100;
    }
}
