namespace CaiCach.Kernel.Permissions;

/// <summary>What a permission is asked about: who holds the record, in which unit, of which agency. Null parts match no narrow reach.</summary>
public readonly record struct Subject(Guid? OfficialId, Guid? UnitId, Guid? AgencyId);
