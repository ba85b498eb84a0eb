namespace CaiCach.Kernel.Permissions;

/// <summary>What a list may show: everything, or the rows of these agencies, these units, this person. All empty shows nothing.</summary>
public sealed record ReachFilter(bool Everything, IReadOnlyList<Guid> AgencyIds, IReadOnlyList<Guid> UnitIds, Guid? OfficialId)
{
    public bool Nothing => !Everything && AgencyIds.Count == 0 && UnitIds.Count == 0 && OfficialId is null;
}
