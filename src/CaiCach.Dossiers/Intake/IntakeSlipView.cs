namespace CaiCach.Dossiers.Intake;

/// <summary>What form 02 or 03 prints when no dossier was taken.</summary>
public sealed record IntakeSlipView(IntakeSlip Slip, string ProcedureName, string RefusalArticle, string? Form);
