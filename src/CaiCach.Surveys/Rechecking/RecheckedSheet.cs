namespace CaiCach.Surveys.Rechecking;

/// <summary>A drawn sheet and what the second person found.</summary>
public sealed class RecheckedSheet
{
    public Guid SheetId { get; set; }

    public Guid SurveyId { get; set; }

    public Guid DrawId { get; set; }

    /// <summary>Whether the respondent said the same again; null until somebody has called.</summary>
    public bool? Agrees { get; set; }

    public string? Note { get; set; }

    public Guid? CheckedById { get; set; }

    public DateTimeOffset? CheckedAt { get; set; }
}
