namespace CaiCach.Surveys.Rechecking;

/// <summary>A random share of sheets that was drawn for re-checking (phúc tra); with the seed anybody draws the same ones again.</summary>
public sealed class RecheckDraw
{
    public Guid Id { get; set; }

    public Guid SurveyId { get; set; }

    /// <summary>From 1.</summary>
    public int Number { get; set; }

    public int Seed { get; set; }

    /// <summary>Percent of the sheets that could be drawn.</summary>
    public decimal Share { get; set; }

    /// <summary>How many could be drawn.</summary>
    public int Eligible { get; set; }

    public int Drawn { get; set; }

    public DateTimeOffset DrawnAt { get; set; }

    public Guid DrawnById { get; set; }
}
