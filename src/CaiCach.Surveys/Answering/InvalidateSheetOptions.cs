namespace CaiCach.Surveys.Answering;

/// <summary>What <see cref="InvalidateSheet"/> is told.</summary>
public sealed record InvalidateSheetOptions
{
    public required Guid SheetId { get; init; }

    /// <summary>Code of an <see cref="InvalidReason"/>.</summary>
    public required string? Reason { get; init; }

    public string? Note { get; init; }
}
