using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Redating;

/// <summary>What of a dossier decides whether its date moves.</summary>
internal sealed record RunningLimit(
    Guid Id, string Code, Guid AgencyId, DateTimeOffset CountedFrom, int LimitAmount, TimeUnit LimitUnit, CountingRule CountingRule,
    DateTimeOffset LawfulDueAt, DateTimeOffset CurrentDueAt, int ReappointmentCount, int PauseCount, bool HasAddress);
