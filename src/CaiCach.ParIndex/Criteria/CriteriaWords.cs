using CaiCach.Organisations.Units;

namespace CaiCach.ParIndex.Criteria;

/// <summary>The Vietnamese words.</summary>
public static class CriteriaWords
{
    public static string Label(this CriteriaSetState state) => state == CriteriaSetState.Draft ? "Đang soạn" : "Đã ban hành";

    public static string Label(this IndexKind index) => index == IndexKind.Reform ? "Chỉ số cải cách hành chính" : "Chỉ số phục vụ người dân, doanh nghiệp";

    /// <summary>Where there is little room.</summary>
    public static string ShortLabel(this IndexKind index) => index == IndexKind.Reform ? "Chỉ số CCHC" : "Chỉ số phục vụ";

    public static string Label(this ScoreChannel channel) => channel switch
    {
        ScoreChannel.Appraised => "Thẩm định",
        ScoreChannel.LeaderSurvey => "Khảo sát lãnh đạo",
        ScoreChannel.Sipas => "SIPAS",
        _ => "Kinh tế - xã hội",
    };

    /// <summary>"cấp tỉnh", "sở, ban, ngành".</summary>
    public static string LevelName(this UnitKind level) => level switch
    {
        UnitKind.Province => "cấp tỉnh",
        UnitKind.Department => "sở, ban, ngành",
        UnitKind.District => "cấp huyện",
        UnitKind.Commune => "cấp xã",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
