using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Referring;

/// <summary>One agency to ask.</summary>
/// <param name="AgencyId">Which.</param>
/// <param name="AgencyName">As it is called now.</param>
/// <param name="Kind">For its opinion or its share.</param>
/// <param name="WorkingDays">Days given.</param>
/// <param name="Calendar">The days on which that agency works.</param>
public sealed record ReferralRequest(Guid AgencyId, string AgencyName, ReferralKind Kind, int WorkingDays, WorkingCalendar Calendar);
