namespace CaiCach.Surveys.Rechecking;

/// <summary>What <see cref="RecheckSheet"/> is told.</summary>
public sealed record RecheckSheetOptions
{
    public required Guid SheetId { get; init; }

    /// <summary>Whether the respondent said the same again.</summary>
    public required bool? Agrees { get; init; }

    public string? Note { get; init; }
}
