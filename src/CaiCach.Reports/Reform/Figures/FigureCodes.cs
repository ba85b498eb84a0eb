using CaiCach.Accountability.Counting;
using CaiCach.Dossiers.Counting;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>The figures that the product computes for a reform report.</summary>
public static class FigureCodes
{
    public const string PlanTotal = "plan.total";
    public const string PlanDone = "plan.done";
    public const string PlanDoneOnTime = "plan.done-on-time";
    public const string PlanDoneLate = "plan.done-late";
    public const string PlanOverdue = "plan.overdue";
    public const string PlanNotDue = "plan.not-due";
    public const string PlanAwaiting = "plan.awaiting";
    public const string PlanCancelled = "plan.cancelled";
    public const string PlanPercent = "plan.percent";

    public const string ProceduresInForce = "procedures.in-force";
    public const string ProceduresNew = "procedures.new";
    public const string ProceduresChanged = "procedures.changed";

    public const string DossiersCarried = "dossiers.carried";
    public const string DossiersOnTimePercent = "dossiers.on-time-percent";

    static readonly HashSet<string> All =
    [
        PlanTotal, PlanDone, PlanDoneOnTime, PlanDoneLate, PlanOverdue, PlanNotDue, PlanAwaiting, PlanCancelled, PlanPercent,
        ProceduresInForce, ProceduresNew, ProceduresChanged, DossiersCarried, DossiersOnTimePercent,
        DossierMeasures.Received, DossierMeasures.Solved, DossierMeasures.Early, DossierMeasures.OnTime, DossierMeasures.Late, DossierMeasures.Withdrawn, DossierMeasures.Pending, DossierMeasures.PendingOverdue,
        AccountabilityMeasures.Sent, AccountabilityMeasures.Breach,
    ];

    /// <summary>Whether a form may ask for it: one of the list, or the tasks of any content of reform, <c>content.CODE.total</c> and <c>content.CODE.done</c>.</summary>
    public static bool Knows(string code) =>
        All.Contains(code) || (code.StartsWith("content.", StringComparison.Ordinal) && (code.EndsWith(".total", StringComparison.Ordinal) || code.EndsWith(".done", StringComparison.Ordinal)));

    public static string ContentTotal(string content) => $"content.{content}.total";

    public static string ContentDone(string content) => $"content.{content}.done";
}
