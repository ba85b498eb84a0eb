using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Sessions;

/// <summary>From here on the session acts from another post of the person.</summary>
public sealed record PostSwitched(Guid SessionId, Guid FromPostId, Guid ToPostId) : IRecordEvent
{
    public string Type => "official.post-switched";
}
