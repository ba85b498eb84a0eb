using CaiCach.Dossiers.Referring;

namespace CaiCach.Web.Api;

/// <summary>One referral as the API shows it: what the agency asked needs, and how the others stand.</summary>
internal sealed record ReferralResource(
    DossierReferral Referral, ReferralStanding Standing, string DossierCode, string ProcedureName, string? Summary, Guid AskingAgencyId, string? AskingName, IReadOnlyList<string> Papers, bool MayAnswer)
{
    public static ReferralResource Of(ReferralView view, DateTimeOffset now) => new(
        view.Referral, view.Referral.StandingAt(now), view.DossierCode, view.ProcedureName, view.Summary, view.AskingAgencyId, view.AskingName, view.Papers, view.MayAnswer);
}
