namespace CaiCach.Procedures.Regimes;

/// <summary>
/// The one-stop decree in force for a period: its limits and the articles that set them. A dossier pins the regime it is received under.
/// A change of law is a new row.
/// </summary>
public sealed class LegalRegime
{
    public Guid Id { get; set; }

    /// <summary>Short key, such as <c>nd-61-2018</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>As cited in sentences: "Nghị định 61/2018/NĐ-CP".</summary>
    public string Name { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Paper received after this time is handed over at the start of the next working day.</summary>
    public TimeOnly HandOverCutOff { get; set; }

    /// <summary>How long "the start of the next working day" lasts, in minutes; the decree gives no figure, the province sets it.</summary>
    public int HandOverMorningMinutes { get; set; }

    public string HandOverArticle { get; set; } = "";

    /// <summary>Working days after receipt within which completion may be asked for, once.</summary>
    public int SupplementWindowDays { get; set; }

    public string SupplementArticle { get; set; } = "";

    /// <summary>Article by which the limit starts anew when the dossier is complete.</summary>
    public string RestartArticle { get; set; } = "";

    /// <summary>Days the applicant has to complete; null where the decree sets none.</summary>
    public int? CompletionDays { get; set; }

    /// <summary>Days before the due date by which the apology must be out.</summary>
    public int ApologyLeadDays { get; set; }

    /// <summary>How often a new date may be given.</summary>
    public int MaximumReappointments { get; set; }

    public string ApologyArticle { get; set; } = "";

    public string RefusalArticle { get; set; } = "";

    public string NotEligibleArticle { get; set; } = "";

    public string WithdrawalArticle { get; set; } = "";

    /// <summary>The circular that sets the printed forms, as cited under them.</summary>
    public string FormsCircular { get; set; } = "";
}
