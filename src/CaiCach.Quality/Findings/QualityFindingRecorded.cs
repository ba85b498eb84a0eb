using CaiCach.Kernel.Actions;

namespace CaiCach.Quality.Findings;

/// <summary>An inspection's result was written down.</summary>
public sealed record QualityFindingRecorded(Guid AgencyId, Guid? DossierId, string Indicator, int Points, decimal? Percent, DateOnly On, string Reason, string DocumentNumber) : IRecordEvent
{
    public string Type => "quality-finding.recorded";
}
