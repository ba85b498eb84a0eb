namespace CaiCach.Dossiers.Paying;

/// <summary>One payment with what whoever settles it needs to know of the dossier; whose dossier it is stays with those who handle it.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="DossierCode">Its dossier.</param>
/// <param name="ProcedureName">What it was paid for.</param>
/// <param name="Fee">Phí, lệ phí of the dossier in words; null where none is known.</param>
/// <param name="MaySeeDossier">True when the dossier itself may be opened.</param>
/// <param name="MaySettle">True for whoever settles in its agency, while it waits.</param>
/// <param name="MayTakeBack">True for whoever records in its agency, while it waits.</param>
public sealed record PaymentView(FeePayment Payment, string DossierCode, string ProcedureName, string? Fee, bool MaySeeDossier, bool MaySettle, bool MayTakeBack);
