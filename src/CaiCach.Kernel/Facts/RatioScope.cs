namespace CaiCach.Kernel.Facts;

/// <summary>Between which legal days, both included, and whose; null for every agency.</summary>
public sealed record RatioScope(DateOnly From, DateOnly To, IReadOnlyCollection<Guid>? AgencyIds = null)
{
    public bool Includes(Guid agencyId) => AgencyIds is null || AgencyIds.Contains(agencyId);
}
