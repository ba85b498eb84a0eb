namespace CaiCach.ParIndex.Scoring;

/// <summary>A step table in words: a person picks the line that holds.</summary>
/// <param name="Options">The lines.</param>
public sealed record ChoiceRule(IReadOnlyList<ChoiceOption> Options) : ScoringRule
{
    public override string KindName => "Chọn mức";

    public override string Describe(decimal max) => string.Join("; ", Options.Select(o => $"{o.Label}: {PointText.Of(o.Points)}")) + ".";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (Options.Count == 0)
        {
            yield return "Bảng mức chưa có mức nào.";
        }

        foreach (var twice in Options.GroupBy(o => o.Key).Where(g => g.Count() > 1))
        {
            yield return $"Hai mức cùng mang khoá “{twice.Key}”.";
        }

        foreach (var high in Options.Where(o => o.Points > max || o.Points < 0))
        {
            yield return $"Mức “{high.Label}” cho {PointText.Of(high.Points)} điểm, ngoài khoảng 0–{PointText.Of(max)}.";
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs) => Options.FirstOrDefault(o => o.Key == inputs.Choice)?.Points;
}
