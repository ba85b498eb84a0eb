using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers.Intake;

/// <summary>A slip was given at the counter.</summary>
public sealed record IntakeSlipIssued(IntakeSlipKind Kind, string Number) : IRecordEvent
{
    public string Type => "intake-slip.issued";
}
