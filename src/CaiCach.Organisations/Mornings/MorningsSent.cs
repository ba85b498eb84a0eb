using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Mornings;

/// <summary>Morning letters were put on their way.</summary>
public sealed record MorningsSent(DateOnly Day, int Letters) : IRecordEvent
{
    public string Type => "morning.sent";
}
