using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures;

/// <summary>Everything this module writes.</summary>
public static class ProceduresActions
{
    public static readonly ActionName Import = new("procedure.import", "Nạp bản ghi thủ tục thành bản nháp", ProceduresPermissions.Manage);
    public static readonly ActionName StartDraft = new("procedure.start-draft", "Tạo bản nháp thủ tục", ProceduresPermissions.Manage);
    public static readonly ActionName WriteDraft = new("procedure.write-draft", "Sửa bản nháp thủ tục", ProceduresPermissions.Manage);
    public static readonly ActionName DiscardDraft = new("procedure.discard-draft", "Bỏ bản nháp thủ tục", ProceduresPermissions.Manage);
    public static readonly ActionName Schedule = new("procedure.schedule", "Đặt ngày hiệu lực theo quyết định công bố", ProceduresPermissions.Manage);
    public static readonly ActionName Withdraw = new("procedure.withdraw", "Rút bản chờ hiệu lực về nháp", ProceduresPermissions.Manage);
    public static readonly ActionName Abolish = new("procedure.abolish", "Bãi bỏ thủ tục", ProceduresPermissions.Manage);
    public static readonly ActionName SetHandling = new("procedure.set-handling", "Ghi cơ quan giải quyết thủ tục", ProceduresPermissions.Manage);
    public static readonly ActionName ChangeLevel = new("procedure.change-level", "Đổi mức độ trực tuyến từ một ngày", ProceduresPermissions.Manage);
    public static readonly ActionName ChangeFee = new("procedure.change-fee", "Đổi phí, lệ phí từ một ngày", ProceduresPermissions.Manage);
    public static readonly ActionName ChangeBoundaryFree = new("procedure.change-boundary-free", "Ghi tiếp nhận phi địa giới", ProceduresPermissions.Manage);
    public static readonly ActionName WriteGroup = new("procedure.write-group", "Ghi nhóm thủ tục liên thông", ProceduresPermissions.Manage);
    public static readonly ActionName EnterPublication = new("publication.enter", "Ghi ngày nhập cơ sở dữ liệu quốc gia", ProceduresPermissions.Manage);
    public static readonly ActionName StartProcess = new("process.start", "Tạo bản nháp quy trình nội bộ", ProceduresPermissions.ManageProcesses);
    public static readonly ActionName WriteProcess = new("process.write", "Sửa bản nháp quy trình nội bộ", ProceduresPermissions.ManageProcesses);
    public static readonly ActionName DiscardProcess = new("process.discard", "Bỏ bản nháp quy trình nội bộ", ProceduresPermissions.ManageProcesses);
    public static readonly ActionName PublishProcess = new("process.publish", "Ban hành quy trình nội bộ theo quyết định", ProceduresPermissions.ManageProcesses);
    public static readonly ActionName RestoreProcess = new("process.restore", "Khôi phục quy trình nội bộ trước đây", ProceduresPermissions.ManageProcesses);

    internal static readonly IReadOnlyList<ActionName> All =
        [Import, StartDraft, WriteDraft, DiscardDraft, Schedule, Withdraw, Abolish, SetHandling, ChangeLevel, ChangeFee, ChangeBoundaryFree, WriteGroup, EnterPublication,
            StartProcess, WriteProcess, DiscardProcess, PublishProcess, RestoreProcess];
}
