namespace CaiCach.Quality.Ratings;

/// <summary>What the rating slip was handed out with; each hand-out is rated once.</summary>
public enum HandOut
{
    /// <summary>Giấy tiếp nhận và hẹn trả (form 01).</summary>
    Receipt,

    /// <summary>Phiếu yêu cầu bổ sung (form 02) of a dossier.</summary>
    Supplement,

    /// <summary>Form 02 or 03 given without taking the dossier.</summary>
    IntakeSlip,
}
