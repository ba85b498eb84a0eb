using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>The history of a criteria set in words.</summary>
internal static class SetStory
{
    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub) = line.Event switch
        {
            { Type: "criteria-set.imported" } e when e.As<CriteriaSetImported>() is var x => ("upload", "nạp bộ tiêu chí", (string?)$"{x.Leaves} tiêu chí chấm điểm, tổng {PointText.Of(x.Total)} điểm{Kept(x.Findings)}"),
            { Type: "criteria-set.copied" } e when e.As<CriteriaSetCopied>() is var x => ("plus-circle", $"chép từ {x.From}", null),
            { Type: "criteria-set.criterion-changed" } e when e.As<CriterionChanged>() is var x => ("pencil-square", $"sửa tiêu chí {x.Code}", null),
            { Type: "criteria-set.published" } e when e.As<CriteriaSetPublished>() is var x => ("check-circle", "ban hành", x.Decision + Kept(x.Findings)),
            var other => ("clock", other.Type, null),
        };
        return TimelineItem.Of(line, units, icon, text, sub, "");
    }

    static string Kept(IReadOnlyList<string> findings) => findings.Count == 0 ? "" : $"; {findings.Count} chỗ chưa khớp được giữ";
}
