namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>How many dates of an agency would move.</summary>
public sealed record ImpactAgency(Guid AgencyId, int Count);
