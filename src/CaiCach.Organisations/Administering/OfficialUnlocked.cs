using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Administering;

/// <summary>The quarter of an hour after too many wrong sign-ins was cut short.</summary>
public sealed record OfficialUnlocked : IRecordEvent
{
    public string Type => "official.unlocked";
}
