namespace CaiCach.Surveys.Planning;

/// <summary>One stratum of one assessed agency: how many people it stands for and how many are to be asked.</summary>
public sealed class SampleCell
{
    public Guid SurveyId { get; set; }

    public Guid UnitId { get; set; }

    public int Stratum { get; set; }

    /// <summary>How many there are: the weight.</summary>
    public int Population { get; set; }

    /// <summary>How many answers are wanted.</summary>
    public int Wanted { get; set; }
}
