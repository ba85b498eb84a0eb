using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Commands;

/// <summary>What a decision may know besides the dossier: the moment, the calendar that counts, the decree it was received under, who acts.</summary>
public sealed record DossierFacts(
    DateTimeOffset Now, WorkingCalendar Calendar, LegalRegime Regime, Guid ActingUnitId, Guid ActingOfficialId);
