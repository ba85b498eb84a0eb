namespace CaiCach.ParIndex.Criteria;

/// <summary>A leaf outside the hundred.</summary>
public enum OutsideKind
{
    /// <summary>Điểm thưởng: added.</summary>
    Bonus,

    /// <summary>Điểm trừ: taken away.</summary>
    Penalty,
}
