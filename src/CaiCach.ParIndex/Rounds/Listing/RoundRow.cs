namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>A round in a list.</summary>
/// <param name="Owner">Who runs it.</param>
/// <param name="Units">How many it assesses.</param>
/// <param name="Submitted">How many have submitted.</param>
/// <param name="OwnUnitId">The person's own unit in it, of the round; null when not assessed.</param>
public sealed record RoundRow(Guid Id, string Code, string Name, int Year, string Owner, Stages.RoundStage Stage, DateTimeOffset SubmitBy, int Units, int Submitted, Guid? OwnUnitId, bool IsDemonstration);
