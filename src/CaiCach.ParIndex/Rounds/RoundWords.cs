using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds;

/// <summary>The Vietnamese words.</summary>
public static class RoundWords
{
    public static string Label(this RoundStage stage) => stage switch
    {
        RoundStage.Opened => "Đã mở",
        RoundStage.SelfScoring => "Tự chấm điểm",
        RoundStage.FirstAppraisal => "Thẩm định lần 1",
        RoundStage.Explanation => "Giải trình",
        RoundStage.SecondAppraisal => "Thẩm định lần 2",
        RoundStage.Council => "Hội đồng",
        RoundStage.Approved => "Đã phê duyệt",
        _ => "Đã công bố",
    };

    public static string Label(this ScoreStage stage) => stage switch
    {
        ScoreStage.Self => "Tự đánh giá",
        ScoreStage.First => "Thẩm định lần 1",
        ScoreStage.Second => "Thẩm định lần 2",
        ScoreStage.Council => "Hội đồng",
        _ => "Khảo sát, chỉ số ngoài",
    };

    public static string Label(this UnitWork work) => work switch
    {
        UnitWork.NotBegun => "Chưa bắt đầu",
        UnitWork.SelfScoring => "Đang tự chấm",
        UnitWork.Submitted => "Đã nộp",
        UnitWork.LateLocked => "Chưa nộp, đã khoá",
        UnitWork.Judged => "Đang thẩm định",
        UnitWork.Explaining => "Đang giải trình",
        UnitWork.Explained => "Đã giải trình",
        UnitWork.NotExplained => "Không giải trình, đã khoá",
        _ => "Xong",
    };
}
