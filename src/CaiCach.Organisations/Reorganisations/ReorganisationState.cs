namespace CaiCach.Organisations.Reorganisations;

/// <summary>Where a reorganisation stands.</summary>
public enum ReorganisationState
{
    /// <summary>Đang soạn.</summary>
    Draft,

    /// <summary>Đã diễn tập: what would move is known; a change of its lines makes it a draft again.</summary>
    Rehearsed,

    /// <summary>Đã phê duyệt: it will be carried out at its moment.</summary>
    Approved,

    /// <summary>Đang chuyển: the units have changed, rows are on their way.</summary>
    Executing,

    /// <summary>Đã thực hiện.</summary>
    Executed,

    /// <summary>Đã huỷ.</summary>
    Cancelled,
}
