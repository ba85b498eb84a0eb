namespace CaiCach.Organisations.SecondFactors;

/// <summary>How a person's second step stands.</summary>
/// <param name="Since">Null while it is off.</param>
/// <param name="RecoveryCodesLeft">Unused ones.</param>
public sealed record SecondFactorState(DateTimeOffset? Since, int RecoveryCodesLeft)
{
    public bool IsOn => Since is not null;
}
