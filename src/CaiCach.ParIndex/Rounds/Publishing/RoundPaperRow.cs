namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>A unit on the paper of a published round.</summary>
/// <param name="Appraised">Points of the leaves that were appraised, unrounded.</param>
/// <param name="Surveyed">Points of surveys and outside indices, unrounded.</param>
/// <param name="IsApart">Scored and not ranked with the others.</param>
public sealed record RoundPaperRow(RoundResult Result, decimal Appraised, decimal Surveyed, IReadOnlyList<RoundResultField> Fields, bool IsApart);
