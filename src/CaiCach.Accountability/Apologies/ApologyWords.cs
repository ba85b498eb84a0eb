namespace CaiCach.Accountability.Apologies;

/// <summary>The Vietnamese words for states, causes and ways of delivery.</summary>
public static class ApologyWords
{
    public static string Label(this ApologyState state) => state switch
    {
        ApologyState.Drafted => "Chờ ký",
        ApologyState.Signed => "Đã ký, chờ gửi",
        ApologyState.Sent => "Đã gửi",
        ApologyState.Cancelled => "Đã huỷ",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this LatenessCause cause) => cause switch
    {
        LatenessCause.OwnAgency => "Do cơ quan giải quyết",
        LatenessCause.CoOperatingAgency => "Do cơ quan phối hợp trả lời chậm",
        LatenessCause.ForceMajeure => "Thiên tai, dịch bệnh, bất khả kháng",
        LatenessCause.SystemFailure => "Do lỗi hệ thống thông tin",
        LatenessCause.UnclearLaw => "Quy định chưa rõ, phải xin ý kiến cấp trên",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static string Label(this ApologyDelivery delivery) => delivery switch
    {
        ApologyDelivery.Email => "Gửi thư điện tử",
        ApologyDelivery.Letter => "Trao tay hoặc gửi bưu điện",
        _ => throw new ArgumentOutOfRangeException(nameof(delivery)),
    };
}
