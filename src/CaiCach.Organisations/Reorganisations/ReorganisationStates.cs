namespace CaiCach.Organisations.Reorganisations;

/// <summary>Words of the states, and what each allows.</summary>
public static class ReorganisationStates
{
    public static string Label(this ReorganisationState state) => state switch
    {
        ReorganisationState.Draft => "Đang soạn",
        ReorganisationState.Rehearsed => "Đã diễn tập",
        ReorganisationState.Approved => "Đã phê duyệt",
        ReorganisationState.Executing => "Đang chuyển",
        ReorganisationState.Executed => "Đã thực hiện",
        _ => "Đã huỷ",
    };

    /// <summary>Lines can still change.</summary>
    public static bool IsOpen(this ReorganisationState state) => state is ReorganisationState.Draft or ReorganisationState.Rehearsed;

    /// <summary>It can still be called off: nothing has changed yet.</summary>
    public static bool MayBeCancelled(this ReorganisationState state) => state.IsOpen() || state == ReorganisationState.Approved;
}
