using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys.Rechecking;

/// <summary>What <see cref="DrawRecheck"/> is told.</summary>
public sealed record DrawRecheckOptions : SurveyOptions
{
    /// <summary>Percent of the sheets that can be drawn.</summary>
    public required decimal Share { get; init; }

    /// <summary>The seed, to draw by one that was announced before; a random one when empty.</summary>
    public int? Seed { get; init; }
}
