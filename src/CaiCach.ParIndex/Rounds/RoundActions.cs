using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Rounds;

/// <summary>Everything that is written in rounds.</summary>
public static class RoundActions
{
    public static readonly ActionName Open = new("index-round.open", "Mở kỳ đánh giá", ParIndexPermissions.RunRounds);
    public static readonly ActionName Prepare = new("index-round.prepare", "Đặt đơn vị, khối, tổ thẩm định", ParIndexPermissions.RunRounds);
    public static readonly ActionName Advance = new("index-round.advance", "Chuyển bước kỳ đánh giá", ParIndexPermissions.RunRounds);
    public static readonly ActionName Reopen = new("index-round.reopen", "Mở lại để chấm hoặc giải trình", ParIndexPermissions.RunRounds);
    public static readonly ActionName Publish = new("index-round.publish", "Công bố kết quả kỳ đánh giá", ParIndexPermissions.RunRounds);
    public static readonly ActionName FillOutside = new("index-round.outside", "Nhập kết quả khảo sát, chỉ số ngoài", ParIndexPermissions.RunRounds);
    public static readonly ActionName Score = new("index-round.score", "Tự chấm điểm", ParIndexPermissions.Declare);
    public static readonly ActionName Submit = new("index-round.submit", "Nộp điểm tự đánh giá", ParIndexPermissions.Declare);
    public static readonly ActionName Prove = new("index-round.prove", "Gắn tài liệu kiểm chứng", ParIndexPermissions.Declare);
    public static readonly ActionName Unlink = new("index-round.unlink", "Gỡ tài liệu kiểm chứng", ParIndexPermissions.Declare);
    public static readonly ActionName Explain = new("index-round.explain", "Viết giải trình", ParIndexPermissions.Declare);
    public static readonly ActionName SubmitExplanation = new("index-round.submit-explanation", "Nộp giải trình", ParIndexPermissions.Declare);
    public static readonly ActionName Judge = new("index-round.judge", "Thẩm định điểm", ParIndexPermissions.Judge);

    internal static readonly IReadOnlyList<ActionName> All = [Open, Prepare, Advance, Reopen, Publish, FillOutside, Score, Submit, Prove, Unlink, Explain, SubmitExplanation, Judge];
}
