namespace CaiCach.Kernel.Permissions;

/// <summary>One permission that a post valid now gives.</summary>
/// <param name="Permission">What.</param>
/// <param name="Reach">How far.</param>
/// <param name="UnitId">Unit of the post.</param>
/// <param name="AgencyId">Agency of that unit.</param>
/// <param name="Recorded">True when opening a record by it leaves an entry in the record's history.</param>
public sealed record Grant(Permission Permission, Reach Reach, Guid UnitId, Guid AgencyId, bool Recorded = false);
