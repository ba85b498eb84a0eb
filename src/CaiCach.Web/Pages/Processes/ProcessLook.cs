using System.Globalization;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Processes;

/// <summary>How processes are worded.</summary>
public static class ProcessLook
{
    public static string Hours(decimal hours) => hours.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN")) + " giờ";

    public static string Moment(DateTime at) => at.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Where(StepContent step, UnitSnapshot units) => step.UnitRule == UnitRule.Named ? units.FullNameOf(step.UnitId) : step.UnitRule.Label();

    public static string Who(StepContent step) => step.Role?.Label() ?? "chưa ghi vai trò";

    /// <summary>Who is asked for what, within how long, in which turn.</summary>
    public static string Referral(ReferralContent r, UnitSnapshot units) => $"{units.NameOf(r.UnitId)}: {r.Kind.Label()}, {Hours(r.Hours)}, lượt {r.Order}{(r.Required ? "" : ", không bắt buộc")}";

    public static VersionStanding Standing(InternalProcess process, DateOnly day) => process.State == ProcessState.Draft ? VersionStanding.Draft
        : process.HoldsOn(day) ? VersionStanding.InForce
        : process.ValidFrom > day && !(process.ValidTo < process.ValidFrom) ? VersionStanding.Scheduled
        : VersionStanding.Ended;

    public static string Days(InternalProcess process) => process.ValidFrom is not { } from ? "chưa đặt ngày"
        : process.ValidTo < from ? $"thay ngay trong ngày {VietnameseDay.Write(from)}"
        : $"từ {VietnameseDay.Write(from)}" + (process.ValidTo is { } to ? $" đến {VietnameseDay.Write(to)}" : "");

    public static string Decision(InternalProcess process) => process.DecisionNumber is { } number ? $"{number}{(process.DecisionOn is { } on ? $" ngày {VietnameseDay.Write(on)}" : "")}"
        : process.Reason is { } reason ? "khôi phục: " + reason : "–";
}
