namespace CaiCach.Kernel.Permissions;

/// <summary>What a list may show: everything, or the rows of these agencies, these units, this person. All empty shows nothing.</summary>
public sealed record ReachFilter(bool Everything, IReadOnlyList<Guid> AgencyIds, IReadOnlyList<Guid> UnitIds, Guid? OfficialId)
{
    /// <summary>For figures that a use case has decided to read, whoever asks.</summary>
    public static readonly ReachFilter All = new(true, [], [], null);

    public bool Nothing => !Everything && AgencyIds.Count == 0 && UnitIds.Count == 0 && OfficialId is null;
}
