using CaiCach.Kernel.Actions;

namespace CaiCach.ReformPlans;

/// <summary>Everything this module writes.</summary>
public static class ReformPlansActions
{
    public static readonly ActionName Create = new("plan.create", "Lập kế hoạch", ReformPlansPermissions.Manage);
    public static readonly ActionName Issue = new("plan.issue", "Ban hành kế hoạch", ReformPlansPermissions.Manage);
    public static readonly ActionName AmendPlan = new("plan.amend", "Sửa kế hoạch", ReformPlansPermissions.Manage);
    public static readonly ActionName Import = new("plan.import-tasks", "Nạp phụ lục kế hoạch", ReformPlansPermissions.Manage);
    public static readonly ActionName AddTask = new("plan-task.add", "Thêm nhiệm vụ", ReformPlansPermissions.Manage);
    public static readonly ActionName AddTasks = new("plan-task.add-several", "Thêm nhiều nhiệm vụ", ReformPlansPermissions.Manage);
    public static readonly ActionName Amend = new("plan-task.amend", "Sửa nhiệm vụ", ReformPlansPermissions.Manage);
    public static readonly ActionName Split = new("plan-task.split", "Chia nhiệm vụ", ReformPlansPermissions.Assign);
    public static readonly ActionName Assign = new("plan-task.assign", "Giao nhiệm vụ", ReformPlansPermissions.Assign);
    public static readonly ActionName Transfer = new("plan-task.transfer", "Chuyển nhiệm vụ", ReformPlansPermissions.Assign);
    public static readonly ActionName Report = new("plan-task.report", "Báo cáo tiến độ", ReformPlansPermissions.Report);
    public static readonly ActionName Submit = new("plan-task.submit", "Nộp sản phẩm", ReformPlansPermissions.Report);
    public static readonly ActionName Accept = new("plan-task.accept", "Nghiệm thu sản phẩm", ReformPlansPermissions.Accept);
    public static readonly ActionName Return = new("plan-task.return", "Trả lại sản phẩm", ReformPlansPermissions.Accept);
    public static readonly ActionName RequestExtension = new("plan-task.request-extension", "Đề nghị gia hạn", ReformPlansPermissions.Report);
    public static readonly ActionName DecideExtension = new("plan-task.decide-extension", "Quyết định gia hạn", ReformPlansPermissions.Accept);
    public static readonly ActionName Cancel = new("plan-task.cancel", "Huỷ nhiệm vụ", ReformPlansPermissions.Manage);
    public static readonly ActionName Escalate = new("plan.escalate", "Nhắc hạn, báo cáo quá hạn", null);
    public static readonly ActionName LoadSteps = new("plan.load-escalation-steps", "Nạp quy định nhắc hạn", ReformPlansPermissions.Manage);

    internal static readonly IReadOnlyList<ActionName> All =
        [Create, Issue, AmendPlan, Import, AddTask, AddTasks, Amend, Split, Assign, Transfer, Report, Submit, Accept, Return, RequestExtension, DecideExtension, Cancel, Escalate, LoadSteps];
}
