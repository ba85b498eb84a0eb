namespace CaiCach.ParIndex.Scoring;

/// <summary>Trừ điểm: the maximum less what every case takes away, not below nothing.</summary>
/// <param name="Items">What is counted and what one costs.</param>
public sealed record DeductionRule(IReadOnlyList<DeductionItem> Items) : ScoringRule
{
    public override string KindName => "Trừ điểm";

    public override string Describe(decimal max) => $"{PointText.Of(max)} điểm, trừ {string.Join(", ", Items.Select(i => $"{PointText.Of(i.Points)} mỗi {i.Label}"))}; không âm.";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (Items.Count == 0)
        {
            yield return "Cách trừ điểm chưa có mục nào.";
        }

        foreach (var twice in Items.GroupBy(i => i.Key).Where(g => g.Count() > 1))
        {
            yield return $"Hai mục trừ cùng mang khoá “{twice.Key}”.";
        }

        foreach (var wrong in Items.Where(i => i.Points <= 0))
        {
            yield return $"Mục “{wrong.Label}” phải trừ nhiều hơn 0 điểm.";
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs) =>
        Items.All(i => CountOf(i, inputs) is not null) ? Math.Max(0, max - Items.Sum(i => CountOf(i, inputs)!.Value * i.Points)) : null;

    // One thing to count may come as a single value, from a measure for example.
    decimal? CountOf(DeductionItem item, RuleInputs inputs) =>
        inputs.Named.TryGetValue(item.Key, out var count) ? count : Items.Count == 1 ? inputs.Value ?? inputs.Denominator - inputs.Numerator : null;
}
