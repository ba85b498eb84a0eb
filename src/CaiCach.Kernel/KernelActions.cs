using CaiCach.Kernel.Actions;

namespace CaiCach.Kernel;

/// <summary>Everything that people write through the kernel itself.</summary>
public static class KernelActions
{
    public static readonly ActionName RetryMessage = new("outbox.retry", "Gửi lại tin", KernelPermissions.ManageMessages);

    public static readonly ActionName Read = new("record.read", "Xem hồ sơ, có ghi nhật ký", null);

    internal static readonly IReadOnlyList<ActionName> All = [RetryMessage, Read];
}
