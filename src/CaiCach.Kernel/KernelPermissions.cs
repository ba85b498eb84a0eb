using CaiCach.Kernel.Permissions;

namespace CaiCach.Kernel;

/// <summary>What people may be allowed to do with the product's own machinery.</summary>
public static class KernelPermissions
{
    public static readonly Permission ManageMessages = new("outbox.manage", "Xem và gửi lại tin chưa gửi được");

    internal static readonly IReadOnlyList<RoleRight> Rights = [new(Role.TechnicalAdministrator, ManageMessages, Reach.Province)];
}
