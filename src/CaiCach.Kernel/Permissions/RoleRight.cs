namespace CaiCach.Kernel.Permissions;

/// <summary>A role holds a permission, as far as the reach goes from its post.</summary>
public sealed record RoleRight(Role Role, Permission Permission, Reach Reach);
