using CaiCach.Kernel.Actions;

namespace CaiCach.Kernel;

/// <summary>Everything that people write through the kernel itself.</summary>
public static class KernelActions
{
    public static readonly ActionName RetryMessage = new("outbox.retry", "Gửi lại tin", KernelPermissions.ManageMessages);

    internal static readonly IReadOnlyList<ActionName> All = [RetryMessage];
}
