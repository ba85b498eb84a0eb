namespace CaiCach.Surveys.Planning;

/// <summary>Tầng mẫu: a group of the population that is sampled for itself.</summary>
public sealed class Stratum
{
    public Guid SurveyId { get; set; }

    /// <summary>From 1.</summary>
    public int Number { get; set; }

    public string Name { get; set; } = "";
}
