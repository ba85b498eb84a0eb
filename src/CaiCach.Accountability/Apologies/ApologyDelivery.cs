namespace CaiCach.Accountability.Apologies;

/// <summary>How a letter reaches the applicant.</summary>
public enum ApologyDelivery
{
    /// <summary>Thư điện tử: queued for the applicant's address.</summary>
    Email,

    /// <summary>Trao tay hoặc gửi bưu điện: no address is known, the printed letter must be handed over or posted.</summary>
    Letter,
}
