using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;

namespace CaiCach.Accountability.Listing;

/// <summary>Everything that one letter's page shows and form 04 prints.</summary>
/// <param name="Place">Name of the place beside the date (Decree 30/2020/NĐ-CP, Annex I).</param>
/// <param name="SuperiorName">First line of the heading; null for the province and for people's committees, which stand alone.</param>
/// <param name="Form">Number of the form and the circular that sets it, on the day of the letter.</param>
/// <param name="Article">The article that demands the letter.</param>
/// <param name="ReceivedAt">Receipt of the dossier.</param>
/// <param name="OriginalDueAt">The date promised before, that is not kept.</param>
/// <param name="ProposesCancelling">The answer came first, or another date was set: the letter should be cancelled.</param>
public sealed record ApologyDetail(
    Guid Id,
    ApologyState State,
    Guid AgencyId,
    string AgencyName,
    string? SuperiorName,
    string? AgencyAddress,
    string? AgencyPhone,
    string Place,
    string? Number,
    int? NumberYear,
    DateTimeOffset DraftedAt,
    DateTimeOffset? SignedAt,
    string ApplicantName,
    string? ApplicantAddress,
    string? ApplicantPhone,
    bool HasEmail,
    Guid DossierId,
    string DossierCode,
    DossierState DossierState,
    string ProcedureName,
    string FieldName,
    DateTimeOffset ReceivedAt,
    DateTimeOffset OriginalDueAt,
    LatenessCause Cause,
    string CauseText,
    string RemedyText,
    DateTimeOffset NewDueAt,
    string? SignerTitle,
    string? SignerName,
    string DrafterName,
    string ResponsibleUnitName,
    string? ResponsibleOfficialName,
    DateTimeOffset SendBy,
    DateTimeOffset? SentAt,
    ApologyDelivery? Delivery,
    bool IsBreach,
    string Article,
    string? Form,
    bool ProposesCancelling,
    int Version);
