using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Administering;

/// <summary>An account was made.</summary>
public sealed record OfficialCreated(string UserName, string FullName) : IRecordEvent
{
    public string Type => "official.created";
}
