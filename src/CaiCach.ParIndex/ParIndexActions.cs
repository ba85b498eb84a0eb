using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex;

/// <summary>Everything this module writes.</summary>
public static class ParIndexActions
{
    public static readonly ActionName ImportSet = new("criteria-set.import", "Nạp bộ tiêu chí", ParIndexPermissions.KeepSets);
    public static readonly ActionName CopySet = new("criteria-set.copy", "Chép bộ tiêu chí", ParIndexPermissions.KeepSets);
    public static readonly ActionName ChangeSet = new("criteria-set.change", "Sửa bộ tiêu chí", ParIndexPermissions.KeepSets);
    public static readonly ActionName PublishSet = new("criteria-set.publish", "Ban hành bộ tiêu chí", ParIndexPermissions.KeepSets);
    public static readonly ActionName Declare = new("index.declare", "Khai số liệu của tiêu chí", ParIndexPermissions.Declare);
    public static readonly ActionName ImportResults = new("index-results.import", "Nạp kết quả đã công bố", ParIndexPermissions.KeepSets);

    internal static readonly IReadOnlyList<ActionName> All = [ImportSet, CopySet, ChangeSet, PublishSet, Declare, ImportResults];
}
