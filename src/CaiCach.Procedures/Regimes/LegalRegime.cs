namespace CaiCach.Procedures.Regimes;

/// <summary>
/// Chế độ pháp lý: the one-stop decree in force for a period, with the articles that are cited and its <see cref="Timers"/>. A dossier pins the regime it is
/// received under. A change of law is a new row.
/// </summary>
public sealed class LegalRegime
{
    public Guid Id { get; set; }

    /// <summary>Short key, such as <c>nd-61-2018</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>As cited in sentences behind an article: "Nghị định 61/2018/NĐ-CP".</summary>
    public string Name { get; set; } = "";

    /// <summary>As in lists, where two regimes may cite the same decree.</summary>
    public string Title { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Article by which completion may be asked for once.</summary>
    public string SupplementArticle { get; set; } = "";

    /// <summary>Article by which the limit starts anew when the dossier is complete.</summary>
    public string RestartArticle { get; set; } = "";

    /// <summary>How often a new date may be given.</summary>
    public int MaximumReappointments { get; set; }

    public string ApologyArticle { get; set; } = "";

    public string RefusalArticle { get; set; } = "";

    public string NotEligibleArticle { get; set; } = "";

    public string WithdrawalArticle { get; set; } = "";

    public List<LegalTimer> Timers { get; } = [];

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && !(ValidTo < day);

    /// <summary>The timer of a kind for what begins on a day; the procedure's own goes first. Null where the law sets none.</summary>
    public LegalTimer? FindTimer(TimerKind kind, DateOnly day, Guid? procedureId = null) =>
        Timers.Where(t => t.Kind == kind && t.HoldsOn(day) && (t.ProcedureId is null || t.ProcedureId == procedureId)).OrderBy(t => t.ProcedureId is null).FirstOrDefault();

    /// <summary>The same for a timer that every regime has.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public LegalTimer Timer(TimerKind kind, DateOnly day, Guid? procedureId = null) =>
        FindTimer(kind, day, procedureId) ?? throw new InvalidOperationException($"{Code} has no timer {kind} on {day:yyyy-MM-dd}.");
}
