using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Sessions;

/// <summary>A person signed out.</summary>
public sealed record SignedOut(Guid SessionId) : IRecordEvent
{
    public string Type => "official.signed-out";
}
