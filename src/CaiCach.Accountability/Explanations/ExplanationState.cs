namespace CaiCach.Accountability.Explanations;

/// <summary>Whose turn it is.</summary>
public enum ExplanationState
{
    /// <summary>Chờ trả lời: the head has been asked.</summary>
    Asked,

    /// <summary>Chờ kết luận: the head has spoken.</summary>
    Stated,

    /// <summary>Đã kết luận; final.</summary>
    Concluded,
}
