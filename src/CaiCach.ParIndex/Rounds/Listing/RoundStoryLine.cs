using CaiCach.Kernel.Audit;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>One event of a round's history.</summary>
public sealed record RoundStoryLine(DateTimeOffset At, string OfficialName, Guid UnitId, AuditContent.Event Event);
