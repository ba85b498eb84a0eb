using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Referring;

/// <summary>A line of the list of referrals.</summary>
public sealed record ReferralRow(
    Guid Id, Guid DossierId, string DossierCode, string ProcedureName, ReferralKind Kind, Guid AgencyId, Guid AskingAgencyId, string Question,
    DateTimeOffset AskedAt, DateTimeOffset? BegunAt, DateTimeOffset DueAt, DateTimeOffset? EndedAt, Timeliness? Timeliness)
{
    public ReferralStanding StandingAt(DateTimeOffset now) => new DossierReferral { Timeliness = Timeliness, EndedAt = EndedAt, BegunAt = BegunAt, DueAt = DueAt }.StandingAt(now);
}
