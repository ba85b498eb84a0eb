namespace CaiCach.ParIndex.Rounds;

/// <summary>Whose judgement a score is. A later one stands before an earlier one.</summary>
public enum ScoreStage
{
    /// <summary>Tự đánh giá.</summary>
    Self,

    /// <summary>Thẩm định lần 1.</summary>
    First,

    /// <summary>Thẩm định lần 2, after the explanation.</summary>
    Second,

    /// <summary>Hội đồng.</summary>
    Council,

    /// <summary>The value of a survey or an outside index, filled in by whoever runs the round.</summary>
    Outside,
}
