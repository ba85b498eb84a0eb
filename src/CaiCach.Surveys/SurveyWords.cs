using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;

namespace CaiCach.Surveys;

/// <summary>The Vietnamese words for states, modes and kinds.</summary>
public static class SurveyWords
{
    public static string Label(this SurveyState state) => state switch
    {
        SurveyState.Draft => "Đang chuẩn bị",
        SurveyState.Open => "Đang lấy ý kiến",
        SurveyState.Closed => "Đã đóng",
        SurveyState.Published => "Đã công bố",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this SurveyMode mode) => mode switch
    {
        SurveyMode.Paper => "Phiếu giấy",
        SurveyMode.Interview => "Phỏng vấn trực tiếp",
        SurveyMode.Telephone => "Điện thoại",
        SurveyMode.Online => "Trực tuyến",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    public static string Label(this QuestionnaireKind kind) => kind == QuestionnaireKind.Satisfaction ? "Đo lường sự hài lòng" : "Lấy ý kiến lãnh đạo";
}
