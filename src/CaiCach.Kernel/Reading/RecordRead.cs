using CaiCach.Kernel.Actions;

namespace CaiCach.Kernel.Reading;

/// <summary>A record was opened by a right whose use is written down.</summary>
public sealed record RecordRead : IRecordEvent
{
    public string Type => "record.read";
}
