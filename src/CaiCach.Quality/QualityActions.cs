using CaiCach.Kernel.Actions;

namespace CaiCach.Quality;

/// <summary>Everything this module writes.</summary>
public static class QualityActions
{
    public static readonly ActionName RecordFinding = new("quality-finding.record", "Ghi kết quả kiểm tra chất lượng giải quyết", QualityPermissions.Record);
    public static readonly ActionName LoadScheme = new("quality-scheme.load", "Nạp bộ chỉ số chất lượng giải quyết", QualityPermissions.KeepScheme);

    public static readonly ActionName Rate = new("rating.give", "Người dân đánh giá trên mạng", null);
    public static readonly ActionName EnterRating = new("rating.enter", "Nhập phiếu đánh giá", QualityPermissions.EnterRatings);
    public static readonly ActionName ImportRatings = new("rating.import", "Nạp tệp phiếu đánh giá", QualityPermissions.EnterRatings);
    public static readonly ActionName LoadRatingForm = new("rating-form.load", "Nạp phiếu đánh giá", QualityPermissions.KeepScheme);

    internal static readonly IReadOnlyList<ActionName> All = [RecordFinding, LoadScheme, Rate, EnterRating, ImportRatings, LoadRatingForm];
}
