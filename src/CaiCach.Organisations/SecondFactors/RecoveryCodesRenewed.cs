using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>New recovery codes replace the old ones.</summary>
public sealed record RecoveryCodesRenewed(int Count) : IRecordEvent
{
    public string Type => "official.recovery-codes-renewed";
}
