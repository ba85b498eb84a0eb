using CaiCach.Kernel.Permissions;

namespace CaiCach.Accountability.Explanations;

/// <summary>Whom a permission lets at an explanation: through the person it is about, or the agency.</summary>
public static class ExplanationAccess
{
    public static bool Allows(Authority authority, Permission permission, Explanation explanation) =>
        authority.Allows(permission, new Subject(explanation.OfficialId, null, explanation.AgencyId));

    /// <summary>The same for a list.</summary>
    public static IQueryable<Explanation> Within(this IQueryable<Explanation> explanations, ReachFilter reach)
    {
        if (reach.Everything)
        {
            return explanations;
        }

        var (agencies, official) = (reach.AgencyIds, reach.OfficialId);
        return explanations.Where(e => agencies.Contains(e.AgencyId) || (official != null && e.OfficialId == official));
    }
}
