namespace CaiCach.ParIndex.Criteria;

/// <summary>Where the points of a leaf come from.</summary>
public enum ScoreChannel
{
    /// <summary>Thẩm định: self-scored with evidence, then appraised.</summary>
    Appraised,

    /// <summary>Điều tra xã hội học of leaders.</summary>
    LeaderSurvey,

    /// <summary>Chỉ số hài lòng của người dân (SIPAS).</summary>
    Sipas,

    /// <summary>Tác động đến phát triển kinh tế - xã hội.</summary>
    SocioEconomic,
}
