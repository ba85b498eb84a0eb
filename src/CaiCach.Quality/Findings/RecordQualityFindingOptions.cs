namespace CaiCach.Quality.Findings;

/// <summary>What <see cref="RecordQualityFinding"/> is told.</summary>
public sealed record RecordQualityFindingOptions
{
    public required Guid? AgencyId { get; init; }

    /// <summary>Code of the dossier, for an indicator that is scored by dossier.</summary>
    public string? DossierCode { get; init; }

    public required string? Indicator { get; init; }

    /// <summary>0, 1 or 2; may be left out where <see cref="Percent"/> says it.</summary>
    public int? Points { get; init; }

    /// <summary>Per cent measured, for organisation (procedures handled wholly at the one-stop unit) and feedback (answered in time).</summary>
    public decimal? Percent { get; init; }

    public required DateOnly? On { get; init; }

    public required string? Reason { get; init; }

    public required string? DocumentNumber { get; init; }
}
