namespace CaiCach.ParIndex.Live;

/// <summary>What a unit declared about a leaf that no measure reads. Lines are only added; the last one counts.</summary>
public sealed class LeafInput
{
    public Guid Id { get; set; }

    public Guid UnitId { get; set; }

    public Guid CriterionId { get; set; }

    public int Year { get; set; }

    /// <summary>The legal day from which it is known.</summary>
    public DateOnly Day { get; set; }

    /// <summary>JSON of <see cref="Scoring.RuleInputs"/>.</summary>
    public string Inputs { get; set; } = "";

    /// <summary>Document or register it comes from.</summary>
    public string Source { get; set; } = "";

    public Guid? OfficialId { get; set; }

    public DateTimeOffset At { get; set; }
}
