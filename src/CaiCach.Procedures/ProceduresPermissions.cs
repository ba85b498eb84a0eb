using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures;

/// <summary>Who keeps the catalogue and the internal processes. What is published is public by law (Decree 63/2010/NĐ-CP), so every official reads it.</summary>
public static class ProceduresPermissions
{
    public static readonly Permission Manage = new("procedures.manage", "Nạp, soạn, công bố, bãi bỏ thủ tục hành chính; ghi việc nhập cơ sở dữ liệu quốc gia");
    public static readonly Permission ManageProcesses = new("processes.manage", "Soạn, ban hành, khôi phục quy trình nội bộ; chuyển hồ sơ đang giải quyết sang quy trình mới");

    internal static readonly IReadOnlyList<RoleRight> Rights = [new(Role.ProcedureController, Manage, Reach.Province), new(Role.ProcedureController, ManageProcesses, Reach.Province)];
}
