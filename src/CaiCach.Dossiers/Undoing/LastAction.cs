namespace CaiCach.Dossiers.Undoing;

/// <summary>The newest entry of a dossier's history.</summary>
/// <param name="Code">Code of the action.</param>
/// <param name="At">When.</param>
/// <param name="OfficialId">Who.</param>
public sealed record LastAction(string Code, DateTimeOffset At, Guid OfficialId);
