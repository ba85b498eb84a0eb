using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.SigningIn;

/// <summary>The second step was passed.</summary>
/// <param name="RecoveryCodesLeft">How many remain, when one was used instead of the application.</param>
public sealed record SecondStepPassed(int? RecoveryCodesLeft) : IRecordEvent
{
    public string Type => "official.second-step-passed";
}
