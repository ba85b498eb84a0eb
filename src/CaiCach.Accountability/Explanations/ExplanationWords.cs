namespace CaiCach.Accountability.Explanations;

/// <summary>The Vietnamese words for kinds, states and conclusions.</summary>
public static class ExplanationWords
{
    public static string Label(this ExplanationKind kind) => kind == ExplanationKind.Requested ? "Giải trình theo yêu cầu" : "Ý kiến của người đứng đầu";

    public static string Label(this ExplanationState state) => state switch
    {
        ExplanationState.Asked => "Chờ trả lời",
        ExplanationState.Stated => "Chờ kết luận",
        _ => "Đã kết luận",
    };

    public static string Label(this Conclusion conclusion) => conclusion switch
    {
        Conclusion.Upheld => "Chấp nhận",
        Conclusion.PartlyUpheld => "Chấp nhận một phần",
        _ => "Không chấp nhận",
    };
}
