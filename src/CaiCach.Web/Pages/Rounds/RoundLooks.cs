using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>Icons, tones and sentences of rounds.</summary>
internal static class RoundLooks
{
    public static (string Icon, string Tone) Look(UnitWork work) => work switch
    {
        UnitWork.SelfScoring or UnitWork.Explaining => ("pencil-square", "warn"),
        UnitWork.LateLocked or UnitWork.NotExplained => ("exclamation-circle", "bad"),
        UnitWork.NotBegun or UnitWork.Judged => ("hourglass-split", "wait"),
        _ => ("check-circle", "good"),
    };

    public static (string Icon, string Tone) Look(RoundStage stage) => stage switch
    {
        RoundStage.Published => ("check-circle", "good"),
        RoundStage.Opened => ("pencil-square", "warn"),
        _ => ("hourglass-split", "wait"),
    };

    /// <summary>"1,5", "không áp dụng", "–".</summary>
    public static string Points(RoundScore? row) => row is null ? "–" : !row.IsApplicable ? "không áp dụng" : row.Points is { } points ? PointText.Of(points) : "–";

    /// <summary>"17:00 20/04/2021".</summary>
    public static string Until(DateTimeOffset at) => LocalClock.ToLocal(at).ToString("HH:mm dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A day and a time of day as typed; null when they are none.</summary>
    public static DateTimeOffset? Instant(DateOnly? day, string? time) =>
        day is { } known && TimeOnly.TryParseExact(string.IsNullOrWhiteSpace(time) ? "17:00" : time.Trim(), ["H:mm", "HH:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var at)
            ? LocalClock.ToInstant(known.ToDateTime(at)) : null;

    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub, tone) = line.Event switch
        {
            { Type: "index-round.opened" } e when e.As<RoundOpened>() is var x => ("plus-circle", "mở kỳ đánh giá", (string?)$"{x.Units} đơn vị", ""),
            { Type: "index-round.prepared" } e when e.As<RoundPrepared>() is var x => ("pencil-square", "chuẩn bị", x.What, ""),
            { Type: "index-round.advanced" } e when e.As<RoundAdvanced>() is var x => ("send", $"chuyển sang bước “{x.To.Label()}”", x.Decision ?? (x.ExplainBy is { } by ? $"giải trình đến {Until(by)}" : null), ""),
            { Type: "index-round.reopened" } e when e.As<RoundReopened>() is var x => ("arrow-counterclockwise", $"mở lại cho {x.Unit ?? "mọi đơn vị"}", $"{(x.Until is { } until ? $"đến {Until(until)}. " : "")}{x.Reason}", "wait"),
            { Type: "index-round.published" } e when e.As<RoundPublished>() is var x => ("check-circle", "công bố kết quả", $"{x.Results.Count} đơn vị", ""),
            { Type: "index-round.scored" } e when e.As<LeavesScored>() is var x => ("pencil-square", $"chấm điểm ({x.Stage.Label().ToLowerInvariant()})", string.Join("; ", x.Leaves.Take(12).Select(l => $"{l.Code}: {(l.IsApplicable ? l.Points is { } p ? PointText.Of(p) : "–" : "không áp dụng")}{(l.Reason is null ? "" : $" ({l.Reason})")}")) + (x.Leaves.Count > 12 ? "; …" : ""), ""),
            { Type: "index-round.explained" } e when e.As<LeavesExplained>() is var x => ("pencil-square", "giải trình", x.Codes.Count == 0 ? null : string.Join(", ", x.Codes), ""),
            { Type: "index-round.submitted" } e when e.As<RoundUnitSubmitted>() is var x => ("send", x.What == "self" ? "nộp điểm tự đánh giá" : "nộp giải trình", null, ""),
            { Type: "index-round.evidence-added" } e when e.As<EvidenceAdded>() is var x => ("paperclip", $"gắn tài liệu “{x.Title}”", string.Join(", ", x.Leaves), ""),
            { Type: "index-round.evidence-unlinked" } e when e.As<EvidenceUnlinked>() is var x => ("x-circle", $"gỡ tài liệu “{x.Title}”", x.Leaf, ""),
            var other => ("clock", other.Type, null, ""),
        };
        return TimelineItem.Of(line, units, icon, text, sub, tone);
    }
}
