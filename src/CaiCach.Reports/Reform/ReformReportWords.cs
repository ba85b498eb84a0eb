namespace CaiCach.Reports.Reform;

/// <summary>The Vietnamese words for states.</summary>
public static class ReformReportWords
{
    public static string Label(this ReformReportState state) => state switch
    {
        ReformReportState.Draft => "Đang soạn",
        ReformReportState.Submitted => "Chờ ký",
        ReformReportState.Signed => "Đã ký",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
