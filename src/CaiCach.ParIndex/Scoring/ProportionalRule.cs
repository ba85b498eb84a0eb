namespace CaiCach.ParIndex.Scoring;

/// <summary>Tỷ lệ: the share of the maximum. Below the floor nothing; from <paramref name="FullAt"/> on everything.</summary>
/// <param name="Floor">Percent below which there are no points; null for none.</param>
/// <param name="FullAt">Percent at which all points are given.</param>
public sealed record ProportionalRule(decimal? Floor = null, decimal FullAt = 100) : ScoringRule
{
    public override string KindName => Floor is null ? "Theo tỷ lệ" : "Theo tỷ lệ, có mức sàn";

    public override bool ReadsShare => true;

    public override string Describe(decimal max) =>
        $"Tỷ lệ {(FullAt == 100 ? "" : $"so với {PointText.Of(FullAt)} % ")}nhân {PointText.Of(max)} điểm{(Floor is { } floor ? $"; dưới {PointText.Of(floor)} %: 0" : "")}.";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (FullAt is <= 0 or > 1000)
        {
            yield return "Mức được đủ điểm phải lớn hơn 0 %.";
        }

        if (Floor is { } floor && (floor < 0 || floor > FullAt))
        {
            yield return $"Mức sàn {PointText.Of(floor)} % không nằm giữa 0 % và mức được đủ điểm {PointText.Of(FullAt)} %.";
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs)
    {
        var percent = inputs.Share * 100 ?? inputs.Value;
        return percent < Floor ? 0 : percent * max / FullAt;
    }
}
