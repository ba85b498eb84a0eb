using CaiCach.Kernel.Actions;

namespace CaiCach.Quality.Schemes;

/// <summary>New indicators and classes hold from a day on.</summary>
public sealed record QualitySchemeLoaded(DateOnly ValidFrom, int Indicators, int Bands) : IRecordEvent
{
    public string Type => "quality-scheme.loaded";
}
