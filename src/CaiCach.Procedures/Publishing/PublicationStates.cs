namespace CaiCach.Procedures.Publishing;

/// <summary>The Vietnamese words.</summary>
public static class PublicationStates
{
    public static string Label(this PublicationState state) => state switch
    {
        PublicationState.Waiting => "chờ nhập",
        PublicationState.Late => "quá hạn chưa nhập",
        PublicationState.InTime => "nhập đúng hạn",
        PublicationState.EnteredLate => "nhập trễ",
        _ => "không có thời hạn",
    };

    public static string Label(this PublicationDuty duty) => duty switch
    {
        PublicationDuty.Ministry => "bộ, ngành",
        PublicationDuty.Province => "tỉnh",
        _ => "trình tự rút gọn",
    };
}
