using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys.Answering;

/// <summary>Phiếu khảo sát. It says nothing of who answered beyond the optional bands; it is marked invalid and never deleted.</summary>
public sealed class AnswerSheet
{
    /// <summary>Stands where a question was left blank.</summary>
    public const char Blank = '-';

    public Guid Id { get; set; }

    public Guid SurveyId { get; set; }

    /// <summary>As printed on the slip; given by the product for an answer online. One valid sheet a number and survey.</summary>
    public string Number { get; set; } = "";

    public Guid UnitId { get; set; }

    public int Stratum { get; set; }

    public SurveyMode Mode { get; set; }

    /// <summary>One character a question, in the order of the questionnaire: the code of the option, or <see cref="Blank"/>.</summary>
    public string Answers { get; set; } = "";

    public string? Sex { get; set; }

    public string? Age { get; set; }

    public string? Education { get; set; }

    public string? Occupation { get; set; }

    /// <summary>The official who keyed it; null online.</summary>
    public Guid? EnteredById { get; set; }

    public DateTimeOffset EnteredAt { get; set; }

    /// <summary>Code of the reason; null while it is valid.</summary>
    public string? InvalidReason { get; set; }

    public string? InvalidNote { get; set; }

    public Guid? InvalidById { get; set; }

    public DateTimeOffset? InvalidAt { get; set; }
}
