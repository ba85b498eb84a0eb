using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Referring;

/// <summary>One agency that <see cref="AskDossierReferrals"/> is to ask.</summary>
/// <param name="AgencyId">Which; null where none was chosen.</param>
/// <param name="Kind">For its opinion or its share.</param>
/// <param name="WorkingDays">Days given; null where nothing readable was typed.</param>
public sealed record AskedAgency(Guid? AgencyId, ReferralKind Kind, int? WorkingDays);
