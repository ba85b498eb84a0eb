namespace CaiCach.Kernel.Permissions;

/// <summary>A role holds a permission, as far as the reach goes from its post.</summary>
/// <param name="Role">Who.</param>
/// <param name="Permission">What.</param>
/// <param name="Reach">How far.</param>
/// <param name="Recorded">True when opening a record by this right leaves an entry in the record's history.</param>
public sealed record RoleRight(Role Role, Permission Permission, Reach Reach, bool Recorded = false);
