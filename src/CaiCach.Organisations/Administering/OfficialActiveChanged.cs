using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Administering;

/// <summary>The account was closed or opened again.</summary>
public sealed record OfficialActiveChanged(bool IsActive) : IRecordEvent
{
    public string Type => IsActive ? "official.enabled" : "official.disabled";
}
