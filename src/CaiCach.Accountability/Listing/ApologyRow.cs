using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;

namespace CaiCach.Accountability.Listing;

/// <summary>A line of a list of letters.</summary>
public sealed record ApologyRow(
    Guid Id, Guid DossierId, string DossierCode, string ProcedureName, string ApplicantName, DossierState DossierState, DateTimeOffset DossierDueAt,
    Guid AgencyId, ApologyState State, LatenessCause Cause, string? Number, DateTimeOffset DueAt, DateTimeOffset NewDueAt, DateTimeOffset SendBy,
    DateTimeOffset DraftedAt, DateTimeOffset? SignedAt, DateTimeOffset? SentAt, ApologyDelivery? Delivery, bool IsBreach,
    Guid ResponsibleUnitId, Guid? ResponsibleOfficialId, int Version)
{
    /// <summary>The answer came first, or another date was set: the letter should be cancelled.</summary>
    public bool ProposesCancelling => ApologyRules.ProposesCancelling(State, DueAt, DossierState, DossierDueAt);
}
