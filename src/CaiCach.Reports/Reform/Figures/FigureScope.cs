namespace CaiCach.Reports.Reform.Figures;

/// <summary>Whose figures, between which legal days, both included.</summary>
/// <param name="AgencyId">An agency, alone; null for the whole province, where every dossier and every task is counted once.</param>
/// <param name="PlanId">The plan whose tasks are counted; null when there is none.</param>
public sealed record FigureScope(Guid? AgencyId, DateOnly From, DateOnly To, Guid? PlanId);
