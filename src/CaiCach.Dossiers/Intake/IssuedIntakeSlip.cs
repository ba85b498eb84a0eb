namespace CaiCach.Dossiers.Intake;

/// <summary>The slip to print.</summary>
public sealed record IssuedIntakeSlip(Guid Id, string Number);
