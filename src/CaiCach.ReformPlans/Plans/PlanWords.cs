using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Plans;

/// <summary>The Vietnamese words for kinds, states, stages and standings.</summary>
public static class PlanWords
{
    public static string Label(this PlanKind kind) => kind switch
    {
        PlanKind.Programme => "Chương trình giai đoạn",
        PlanKind.Yearly => "Kế hoạch năm",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this PlanState state) => state switch
    {
        PlanState.Draft => "Dự thảo",
        PlanState.Issued => "Đã ban hành",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this Certainty certainty) => certainty switch
    {
        Certainty.Published => "Theo nguồn đã công bố",
        Certainty.Unverified => "Theo trí nhớ, chưa đối chiếu",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty)),
    };

    public static string Label(this TaskStage stage) => stage switch
    {
        TaskStage.NotStarted => "Chưa bắt đầu",
        TaskStage.InProgress => "Đang thực hiện",
        TaskStage.OutputSubmitted => "Chờ nghiệm thu",
        TaskStage.Accepted => "Đã hoàn thành",
        TaskStage.Cancelled => "Đã huỷ",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string Label(this TaskStanding standing) => standing switch
    {
        TaskStanding.NotDue => "Chưa xong, trong hạn",
        TaskStanding.Overdue => "Chưa xong, quá hạn",
        TaskStanding.DoneOnTime => "Hoàn thành đúng hạn",
        TaskStanding.DoneLate => "Hoàn thành trễ hạn",
        TaskStanding.Cancelled => "Đã huỷ",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Label(this TaskEntryKind kind) => kind switch
    {
        TaskEntryKind.Added => "Đưa vào kế hoạch",
        TaskEntryKind.Amended => "Sửa nội dung",
        TaskEntryKind.Assigned => "Giao nhiệm vụ",
        TaskEntryKind.Transferred => "Chuyển nhiệm vụ",
        TaskEntryKind.ProgressReported => "Báo cáo tiến độ",
        TaskEntryKind.OutputSubmitted => "Nộp sản phẩm",
        TaskEntryKind.Accepted => "Nghiệm thu",
        TaskEntryKind.Returned => "Trả lại sản phẩm",
        TaskEntryKind.ExtensionRequested => "Đề nghị gia hạn",
        TaskEntryKind.ExtensionDecided => "Quyết định gia hạn",
        TaskEntryKind.Cancelled => "Huỷ nhiệm vụ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
