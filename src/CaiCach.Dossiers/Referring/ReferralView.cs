namespace CaiCach.Dossiers.Referring;

/// <summary>One referral with what the agency asked needs to know of the dossier; whose dossier it is stays with those who handle it.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="DossierCode">Its dossier.</param>
/// <param name="ProcedureName">What it is about.</param>
/// <param name="Summary">Trích yếu, if there is one.</param>
/// <param name="AskingAgencyId">Who answers for the dossier.</param>
/// <param name="AskingName">Who asks.</param>
/// <param name="Papers">Names of the papers.</param>
/// <param name="Siblings">The other agencies asked, itself among them.</param>
/// <param name="MaySeeDossier">True when the dossier itself may be opened.</param>
/// <param name="MayAnswer">True for the agency asked, while it is its turn.</param>
public sealed record ReferralView(
    DossierReferral Referral, string DossierCode, string ProcedureName, string? Summary, Guid AskingAgencyId, string? AskingName,
    IReadOnlyList<string> Papers, IReadOnlyList<DossierReferral> Siblings, bool MaySeeDossier, bool MayAnswer);
