using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Sessions;

/// <summary>Sessions of a person were ended before their time.</summary>
public sealed record SessionsEnded(int Count) : IRecordEvent
{
    public string Type => "official.sessions-ended";
}
