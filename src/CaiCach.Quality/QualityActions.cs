using CaiCach.Kernel.Actions;

namespace CaiCach.Quality;

/// <summary>Everything this module writes.</summary>
public static class QualityActions
{
    public static readonly ActionName RecordFinding = new("quality-finding.record", "Ghi kết quả kiểm tra chất lượng giải quyết", QualityPermissions.Record);
    public static readonly ActionName LoadScheme = new("quality-scheme.load", "Nạp bộ chỉ số chất lượng giải quyết", QualityPermissions.KeepScheme);

    internal static readonly IReadOnlyList<ActionName> All = [RecordFinding, LoadScheme];
}
