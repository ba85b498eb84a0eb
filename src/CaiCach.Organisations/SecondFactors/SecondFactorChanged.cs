using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>The second step of sign-in was turned on or off.</summary>
public sealed record SecondFactorChanged(bool IsOn) : IRecordEvent
{
    public string Type => IsOn ? "official.second-factor-on" : "official.second-factor-off";
}
