namespace CaiCach.Dossiers;

/// <summary>Words and codes of the states.</summary>
public static class DossierStates
{
    /// <summary>Status code of the national portal (Cổng Dịch vụ công quốc gia).</summary>
    public static int NationalCode(this DossierState state) => state switch
    {
        DossierState.Accepted => 2,
        DossierState.AwaitingSupplement => 5,
        DossierState.Paused => 6,
        DossierState.Withdrawn or DossierState.Closed => 8,
        DossierState.Done => 9,
        DossierState.Returned => 10,
        _ => 4,
    };

    /// <summary>The Vietnamese word for the state.</summary>
    public static string Label(this DossierState state) => state switch
    {
        DossierState.Accepted => "Đã tiếp nhận",
        DossierState.HandedOver => "Đang chuyển",
        DossierState.AwaitingAssignment => "Chờ phân công",
        DossierState.Processing => "Đang xử lý",
        DossierState.AwaitingSupplement => "Chờ bổ sung",
        DossierState.AwaitingApproval => "Chờ ký",
        DossierState.Done => "Đã có kết quả",
        DossierState.Returned => "Đã trả kết quả",
        DossierState.Withdrawn => "Đã rút",
        DossierState.Paused => "Tạm dừng",
        DossierState.Closed => "Đã đóng",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>True while the limit runs and lateness can still come.</summary>
    public static bool IsRunning(this DossierState state) =>
        state is DossierState.Accepted or DossierState.HandedOver or DossierState.AwaitingAssignment or DossierState.Processing or DossierState.AwaitingApproval;

    /// <summary>True until a result exists or the dossier was stopped.</summary>
    public static bool IsOpen(this DossierState state) => state.IsRunning() || state.IsWaiting();

    /// <summary>True while no limit runs.</summary>
    public static bool IsWaiting(this DossierState state) => state is DossierState.AwaitingSupplement or DossierState.Paused;

    /// <summary>True when it ended without a result.</summary>
    public static bool IsStopped(this DossierState state) => state is DossierState.Withdrawn or DossierState.Closed;
}
