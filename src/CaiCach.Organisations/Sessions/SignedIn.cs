using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Sessions;

/// <summary>A person signed in.</summary>
public sealed record SignedIn(Guid SessionId) : IRecordEvent
{
    public string Type => "official.signed-in";
}
