using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.Units;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Units.Reorganisations;

/// <summary>Icon, tone and words of reorganisations.</summary>
internal static class ReorganisationLook
{
    public static (string Icon, string Tone) Of(ReorganisationState state) => state switch
    {
        ReorganisationState.Draft => ("pencil-square", "warn"),
        ReorganisationState.Rehearsed => ("search", "wait"),
        ReorganisationState.Approved => ("check-circle", "wait"),
        ReorganisationState.Executing => ("hourglass-split", "wait"),
        ReorganisationState.Executed => ("check-circle", "good"),
        _ => ("x-circle", ""),
    };

    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub, tone) = line.Event switch
        {
            { Type: "reorganisation.created" } e when e.As<ReorganisationCreated>() is var x => ("plus-circle", "lập đợt sắp xếp", (string?)$"{x.Decision}, từ ngày {VietnameseDay.Write(x.On)}", ""),
            { Type: "reorganisation.lines-imported" } e when e.As<ReorganisationLinesImported>() is var x => ("upload", "nạp phương án", $"{x.Closes} đơn vị kết thúc, {x.Begins} đơn vị mới, {x.Takes} dòng kế thừa", ""),
            { Type: "reorganisation.rehearsed" } e when e.As<ReorganisationRehearsed>() is var x => ("search", $"diễn tập: {x.Rows} mục sẽ chuyển", x.Lost > 0 ? $"{x.Lost} mục chưa có nơi đến" : "mọi mục có nơi đến", x.Lost > 0 ? "bad" : ""),
            { Type: "reorganisation.approved" } => ("check-circle", "phê duyệt", null, ""),
            { Type: "reorganisation.cancelled" } e when e.As<ReorganisationCancelled>() is var x => ("x-circle", "huỷ", x.Why, "warn"),
            { Type: "reorganisation.started" } e when e.As<ReorganisationStarted>() is var x => ("arrow-repeat", $"kết thúc {x.Closed} đơn vị và bộ phận, lập {x.Begun} đơn vị mới", $"{x.Rows} mục chuyển cùng lúc", ""),
            { Type: "reorganisation.moved" } e when e.As<ReorganisationMoved>() is var x => ("box-arrow-right", $"chuyển một lượt {x.Rows} hồ sơ", null, ""),
            { Type: "reorganisation.executed" } e when e.As<ReorganisationExecuted>() is var x => ("check-circle", $"xong: {x.Rows} mục đã chuyển", x.AsExpected ? "khớp từng mục với diễn tập lúc bắt đầu" : "KHÔNG khớp với diễn tập lúc bắt đầu", x.AsExpected ? "" : "bad"),
            { Type: "reorganisation.stopped" } e when e.As<ReorganisationStopped>() is var x => ("exclamation-circle", "chưa thực hiện được, không gì thay đổi", x.Why, "bad"),
            var other => ("clock", other.Type, null, ""),
        };
        return TimelineItem.Of(line, units, icon, text, sub, tone);
    }
}
