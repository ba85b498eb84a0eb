using CaiCach.Kernel.Actions;

namespace CaiCach.Reports;

/// <summary>Everything this module writes.</summary>
public static class ReportsActions
{
    public static readonly ActionName Create = new("reform-report.create", "Lập báo cáo cải cách", ReportsPermissions.Write);
    public static readonly ActionName Write = new("reform-report.write", "Soạn báo cáo cải cách", ReportsPermissions.Write);
    public static readonly ActionName Submit = new("reform-report.submit", "Chốt số, trình ký báo cáo cải cách", ReportsPermissions.Write);
    public static readonly ActionName Return = new("reform-report.return", "Trả lại báo cáo cải cách", ReportsPermissions.Sign);
    public static readonly ActionName Sign = new("reform-report.sign", "Ký báo cáo cải cách", ReportsPermissions.Sign);
    public static readonly ActionName LoadForm = new("report-form.load", "Nạp mẫu báo cáo cải cách", ReportsPermissions.KeepForm);

    internal static readonly IReadOnlyList<ActionName> All = [Create, Write, Submit, Return, Sign, LoadForm];
}
