using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Referring;

/// <summary>One agency asked, as the event keeps it.</summary>
public sealed record AskedReferral(int Ordinal, Guid AgencyId, string AgencyName, ReferralKind Kind, int WorkingDays, int? After, DateTimeOffset DueAt);
