namespace CaiCach.ParIndex.Rounds.Stages;

/// <summary>How far a round is.</summary>
public enum RoundStage
{
    /// <summary>Đã mở: units, blocks, team and deadlines are still being set.</summary>
    Opened,

    /// <summary>Tự chấm điểm.</summary>
    SelfScoring,

    /// <summary>Thẩm định lần 1.</summary>
    FirstAppraisal,

    /// <summary>Giải trình.</summary>
    Explanation,

    /// <summary>Thẩm định lần 2.</summary>
    SecondAppraisal,

    /// <summary>Hội đồng thẩm định.</summary>
    Council,

    /// <summary>Đã phê duyệt.</summary>
    Approved,

    /// <summary>Đã công bố; nothing changes any more.</summary>
    Published,
}
