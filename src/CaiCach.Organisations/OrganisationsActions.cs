using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations;

/// <summary>Everything this module writes.</summary>
public static class OrganisationsActions
{
    public static readonly ActionName SignIn = new("official.sign-in", "Đăng nhập", null);
    public static readonly ActionName FailSignIn = new("official.fail-sign-in", "Đăng nhập sai", null);
    public static readonly ActionName PassSecondStep = new("official.pass-second-step", "Qua bước hai đăng nhập", null);
    public static readonly ActionName EnrolSecondFactor = new("official.enrol-second-factor", "Bật xác thực hai bước", null);
    public static readonly ActionName TurnOffSecondFactor = new("official.turn-off-second-factor", "Tắt xác thực hai bước", null);
    public static readonly ActionName RenewRecoveryCodes = new("official.renew-recovery-codes", "Lấy mã dự phòng mới", null);
    public static readonly ActionName ChangePassword = new("official.change-password", "Đổi mật khẩu", null);
    public static readonly ActionName SwitchPost = new("official.switch-post", "Đổi vị trí đang làm việc", null);
    public static readonly ActionName EndSessions = new("official.end-sessions", "Kết thúc phiên làm việc", null);
    public static readonly ActionName SignOut = new("official.sign-out", "Đăng xuất", null);
    public static readonly ActionName CreateToken = new("official.create-token", "Cấp mã truy cập", null);
    public static readonly ActionName RevokeToken = new("official.revoke-token", "Thu hồi mã truy cập", null);

    public static readonly ActionName ChangeOwnMail = new("official.change-own-mail", "Đổi thư điện tử, thư buổi sáng", null);
    public static readonly ActionName CreateFeed = new("official.create-feed", "Lập địa chỉ lịch cá nhân", null);
    public static readonly ActionName RevokeFeed = new("official.revoke-feed", "Thu hồi địa chỉ lịch cá nhân", null);
    public static readonly ActionName SendMornings = new("morning.send", "Gửi thư buổi sáng", null);

    public static readonly ActionName CreateOfficial = new("official.create", "Lập tài khoản", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName SetActive = new("official.set-active", "Khoá hoặc mở lại tài khoản", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName ResetPassword = new("official.reset-password", "Cấp lại mật khẩu", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName ResetSecondFactor = new("official.reset-second-factor", "Đặt lại xác thực hai bước", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName ChangeEmail = new("official.change-email", "Đổi thư điện tử của cán bộ", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName Unlock = new("official.unlock", "Bỏ tạm khoá", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName GivePost = new("official.give-post", "Giao vị trí công tác", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName EndPost = new("official.end-post", "Kết thúc vị trí công tác", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName TransferPost = new("official.transfer-post", "Điều chuyển", OrganisationsPermissions.ManageOfficials);
    public static readonly ActionName CreateCalendarLayer = new("calendar.create-layer", "Lập lớp lịch", OrganisationsPermissions.KeepCalendars);
    public static readonly ActionName PrepareCalendarChange = new("calendar.prepare-change", "Chuẩn bị thay đổi lịch", OrganisationsPermissions.KeepCalendars);
    public static readonly ActionName DiscardCalendarChange = new("calendar.discard-change", "Bỏ thay đổi lịch đã chuẩn bị", OrganisationsPermissions.KeepCalendars);
    public static readonly ActionName ChangeCalendar = new("calendar.change", "Thay đổi lịch làm việc", OrganisationsPermissions.KeepCalendars);
    public static readonly ActionName Redate = new("calendar.redate", "Dời hạn theo lịch thay đổi", null);
    public static readonly ActionName CreateUnit = new("unit.create", "Lập đơn vị", OrganisationsPermissions.ManageUnits);

    public static readonly ActionName RenameUnit = new("unit.rename", "Đổi tên, địa chỉ đơn vị", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName CloseUnit = new("unit.close", "Kết thúc đơn vị", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName AddUnitAlias = new("unit.add-alias", "Thêm mã khác của đơn vị", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName ImportUnits = new("unit.import", "Nạp danh sách đơn vị", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName CreateReorganisation = new("reorganisation.create", "Lập đợt sắp xếp", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName ImportReorganisation = new("reorganisation.import-lines", "Nạp phương án sắp xếp", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName RehearseReorganisation = new("reorganisation.rehearse", "Diễn tập sắp xếp", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName ApproveReorganisation = new("reorganisation.approve", "Phê duyệt sắp xếp", OrganisationsPermissions.ApproveReorganisation);
    public static readonly ActionName CancelReorganisation = new("reorganisation.cancel", "Huỷ đợt sắp xếp", OrganisationsPermissions.ManageUnits);
    public static readonly ActionName ExecuteReorganisation = new("reorganisation.execute", "Thực hiện sắp xếp", null);

    internal static readonly IReadOnlyList<ActionName> All =
    [
        SignIn, FailSignIn, PassSecondStep, SignOut, EnrolSecondFactor, TurnOffSecondFactor, RenewRecoveryCodes, ChangePassword, SwitchPost, EndSessions,
        CreateToken, RevokeToken, ChangeOwnMail, CreateFeed, RevokeFeed, SendMornings,
        CreateOfficial, SetActive, ResetPassword, ResetSecondFactor, ChangeEmail, Unlock, GivePost, EndPost, TransferPost, CreateUnit,
        CreateCalendarLayer, PrepareCalendarChange, DiscardCalendarChange, ChangeCalendar, Redate,
        RenameUnit, CloseUnit, AddUnitAlias, ImportUnits,
        CreateReorganisation, ImportReorganisation, RehearseReorganisation, ApproveReorganisation, CancelReorganisation, ExecuteReorganisation,
    ];
}
