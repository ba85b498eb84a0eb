namespace CaiCach.Dossiers;

/// <summary>Where a dossier stands. <see cref="DossierStates.NationalCode"/> gives the status code of the national portal.</summary>
public enum DossierState
{
    /// <summary>Đã tiếp nhận: at the one-stop unit, not yet handed over.</summary>
    Accepted,

    /// <summary>Đang chuyển: handed over, not confirmed; responsibility stays with the sender.</summary>
    HandedOver,

    /// <summary>Chờ phân công: confirmed by the specialist's unit.</summary>
    AwaitingAssignment,

    /// <summary>Đang xử lý: with a specialist.</summary>
    Processing,

    /// <summary>Chờ bổ sung: the applicant was asked, once; no limit runs.</summary>
    AwaitingSupplement,

    /// <summary>Chờ ký: result or refusal submitted to the head of the agency.</summary>
    AwaitingApproval,

    /// <summary>Đã có kết quả: signed and on its way to, or at, the one-stop unit.</summary>
    Done,

    /// <summary>Đã trả kết quả.</summary>
    Returned,

    /// <summary>Đã rút: stopped at the applicant's request.</summary>
    Withdrawn,

    /// <summary>Tạm dừng: the time stands still for a cause that the law lists.</summary>
    Paused,

    /// <summary>Đã đóng: the applicant did not complete it in time.</summary>
    Closed,
}
