using CaiCach.Kernel.Audit;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Viewing;

/// <summary>Everything the page of one dossier shows.</summary>
public sealed record DossierView(
    Dossier Dossier,
    string ProcedureCode,
    ProcedureVersion Version,
    string FieldName,
    LegalRegime Regime,
    WorkingCalendar Calendar,
    IReadOnlyList<StoryLine> Story,
    string? HolderName);
