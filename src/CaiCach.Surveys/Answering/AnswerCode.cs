namespace CaiCach.Surveys.Answering;

/// <summary>
/// A one-time code for an answer online. Only its hash is kept, and neither when it was used nor for which sheet: whoever knows to whom a code was handed
/// must not find that person's answers.
/// </summary>
public sealed class AnswerCode
{
    public Guid Id { get; set; }

    public Guid SurveyId { get; set; }

    public Guid UnitId { get; set; }

    public int Stratum { get; set; }

    public string Hash { get; set; } = "";

    public DateTimeOffset MadeAt { get; set; }

    public bool IsUsed { get; set; }
}
