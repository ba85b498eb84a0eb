using System.Globalization;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Facts;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Heads;

/// <summary>Words about figures of heads, icon and tone of explanations.</summary>
public static class HeadWords
{
    const string Source = "quy tắc của sản phẩm";

    public static HowComputed How(HeadPeriod period, IReadOnlyList<HeadGroup> groups, DateTimeOffset now) => new(
        $"Kỳ {period.Name}, từ {VietnameseDay.Write(period.From)} đến hết {VietnameseDay.Write(period.To)}. Số liệu đếm từ các dòng, không ai gõ vào; số sai thì sửa ở nơi phát sinh.",
        now,
        [
            (new MeasureDefinition("heads.term", "Người đứng đầu", "Người giữ vị trí thủ trưởng cơ quan. Mỗi ngày thuộc về người giữ vị trí vào cuối ngày; hai người cùng giữ thì thuộc về người được giao sau. Kỳ có hai người thì mỗi người chịu số của những ngày mình giữ.", Source), null),
            .. groups.SelectMany(g => g.Figures.Select(f => (f.Definition with { Label = $"{g.Heading}: {f.Definition.Label.ToLowerInvariant()}" }, (string?)null))),
            (new MeasureDefinition("heads.on-time", "Tỷ lệ hồ sơ đúng hạn", "Hồ sơ đúng hạn chia tổng hồ sơ có kết quả trong kỳ, làm tròn một lần đến hai chữ số.", Source), null),
        ]);

    public static (string Icon, string Tone) Look(Explanation e, DateOnly today) => e.State switch
    {
        ExplanationState.Asked => today > e.AnswerBy ? ("alarm", "bad") : ("hourglass-split", "warn"),
        ExplanationState.Stated => ("hourglass-split", "info"),
        _ => e.Conclusion == Conclusion.Rejected ? ("x-circle", "") : ("check-circle", "good"),
    };

    /// <summary>"Quá ngày trả lời", "Chờ kết luận", "Chấp nhận một phần".</summary>
    public static string Standing(Explanation e, DateOnly today) => e.State switch
    {
        ExplanationState.Asked when today > e.AnswerBy => "Quá ngày trả lời",
        ExplanationState.Concluded => e.Conclusion!.Value.Label(),
        _ => e.State.Label(),
    };

    /// <summary>Heading and label of a figure: "Hồ sơ: trễ hạn".</summary>
    public static string Of(IReadOnlyList<HeadGroup> groups, string figure) => groups
        .SelectMany(g => g.Figures.Where(f => f.Code == figure).Select(f => $"{g.Heading}: {f.Definition.Label.ToLowerInvariant()}")).FirstOrDefault() ?? figure;

    public static string Percent(decimal? percent) => percent is { } known ? known.ToString("0.00", CultureInfo.GetCultureInfo("vi-VN")) : "–";

    public static string Days(DateOnly from, DateOnly to) => $"{VietnameseDay.Write(from)} – {VietnameseDay.Write(to)}";
}
