using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Mornings;

/// <summary>The work of a morning began, was taken over from a dead node, or ended.</summary>
public sealed record MorningRunChanged(DateOnly Day, bool IsFinished) : IRecordEvent
{
    public string Type => IsFinished ? "morning.finished" : "morning.started";
}
