using System.Globalization;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Plans;

/// <summary>Icon and tone of standings, words of the ledger.</summary>
public static class TaskWords
{
    public static (string Icon, string Tone) Look(TaskStanding standing) => standing switch
    {
        TaskStanding.DoneOnTime => ("check-circle", "good"),
        TaskStanding.DoneLate => ("check-circle", "warn"),
        TaskStanding.Overdue => ("alarm", "bad"),
        TaskStanding.Cancelled => ("slash-circle", ""),
        _ => ("clock", "info"),
    };

    public static string Day(DateOnly? day) => day is { } known ? VietnameseDay.Write(known) : "chưa định";

    /// <summary>"66,67 %"; a dash where there is nothing to do.</summary>
    public static string Percent(decimal? percent) => percent is { } known ? known.ToString("0.00", CultureInfo.GetCultureInfo("vi-VN")) + " %" : "–";

    public static string Money(decimal budget) => Dong.Of(budget);

    public static TimelineItem Line(PlanTaskEntry e, UnitSnapshot units)
    {
        var (icon, text, tone) = Of(e, units);
        var decision = e.DecisionNumber is null ? null : $"Quyết định {e.DecisionNumber} ngày {Day(e.DecisionOn)}";
        return new TimelineItem(e.At, e.OfficialName, text, units.NameOf(e.UnitId), string.Join(" · ", new[] { e.Words, decision, ProofOf(e) }.OfType<string>()), icon, tone);
    }

    /// <summary>"Hệ thống đã báo cáo thủ trưởng…": from the record of who was told.</summary>
    public static TimelineItem Line(TaskEscalation e)
    {
        var late = e.DueOn < e.Day;
        var letters = e.Told.Where(t => t.ByLetter).Select(t => t.Name).ToList();
        var way = letters.Count == 0 ? "không qua thư" : letters.Count == e.Told.Count ? "qua thư buổi sáng" : $"qua thư buổi sáng: {string.Join(", ", letters)}";
        return new TimelineItem(
            e.At, "Hệ thống", $"đã {char.ToLowerInvariant(e.StepName[0])}{e.StepName[1..]}: {string.Join(", ", e.Told.Select(t => t.Name))}", null,
            $"{(late ? $"Quá hạn {e.Day.DayNumber - e.DueOn.DayNumber} ngày, hạn" : "Hạn")} {Day(e.DueOn)} · {way}", late ? "alarm" : "bell", late ? "warn" : "");
    }

    /// <summary>An amendment of a plan's own words.</summary>
    public static TimelineItem Line(PlanEdition e) => new(
        e.At, e.OfficialName.Length == 0 ? "Hệ thống" : e.OfficialName, e.Number == 1 ? "lời ban đầu" : "sửa kế hoạch", null,
        string.Join(" · ", new[] { e.Reason, e.DecisionNumber is null ? null : $"Quyết định {e.DecisionNumber} ngày {Day(e.DecisionOn)}" }.OfType<string>()), "pencil-square");

    static (string Icon, string Text, string Tone) Of(PlanTaskEntry e, UnitSnapshot units) => e.Kind switch
    {
        TaskEntryKind.Added => ("plus-circle", $"đưa nhiệm vụ vào kế hoạch, hạn {Day(e.DueOn)}", ""),
        TaskEntryKind.Amended => ("pencil-square", $"sửa nhiệm vụ, hạn {Day(e.DueOn)}, chủ trì {units.NameOf(e.LeadUnitId)}", ""),
        TaskEntryKind.Assigned => ("person", $"giao cho cán bộ của {units.FullNameOf(e.ResponsibleUnitId)}", ""),
        TaskEntryKind.Transferred => ("box-arrow-right", $"chuyển sang {units.FullNameOf(e.LeadUnitId)}{(e.DueOn is null ? "" : ", hạn mới " + Day(e.DueOn))}", ""),
        TaskEntryKind.ProgressReported => ("send", $"báo cáo đạt {e.Percent} %", ""),
        TaskEntryKind.OutputSubmitted => ("upload", "nộp sản phẩm, chờ nghiệm thu", "wait"),
        TaskEntryKind.Accepted => ("check-circle", "nghiệm thu sản phẩm", ""),
        TaskEntryKind.Returned => ("arrow-counterclockwise", "trả lại sản phẩm", "warn"),
        TaskEntryKind.ExtensionRequested => ("clock", $"đề nghị gia hạn đến {Day(e.DueOn)}", "wait"),
        TaskEntryKind.ExtensionDecided => ("clock", e.Granted == true ? $"đồng ý gia hạn đến {Day(e.DueOn)}" : "không đồng ý gia hạn", e.Granted == true ? "" : "warn"),
        _ => ("slash-circle", e.Kind.Label().ToLowerInvariant(), "bad"),
    };

    static string? ProofOf(PlanTaskEntry e) => e.ProofNumber is null && e.ProofOn is null ? null : $"Văn bản {e.ProofNumber}{(e.ProofOn is null ? "" : " ngày " + Day(e.ProofOn))}";
}
