namespace CaiCach.Surveys.Results;

/// <summary>A published figure. Rows are added when the survey is published and never touched again.</summary>
public sealed class SurveyResult
{
    /// <summary><see cref="Code"/> of the index.</summary>
    public const string IndexCode = "index";

    public Guid Id { get; set; }

    public Guid SurveyId { get; set; }

    /// <summary>The assessed agency; null for all of them together.</summary>
    public Guid? UnitId { get; set; }

    public ResultLevel Level { get; set; }

    public int Ordinal { get; set; }

    /// <summary>Of the question or factor.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Percent, unrounded; null when there were too few answers.</summary>
    public decimal? Value { get; set; }

    /// <summary>Lower end of the 95 % interval; null where it cannot be told.</summary>
    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    /// <summary>Valid sheets that answered it.</summary>
    public int Valid { get; set; }

    /// <summary>Sheets left out as invalid.</summary>
    public int Invalid { get; set; }
}
