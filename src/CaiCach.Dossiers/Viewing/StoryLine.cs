using CaiCach.Kernel.Audit;

namespace CaiCach.Dossiers.Viewing;

/// <summary>One event of a dossier's history.</summary>
public sealed record StoryLine(DateTimeOffset At, string OfficialName, Guid UnitId, AuditContent.Event Event);
