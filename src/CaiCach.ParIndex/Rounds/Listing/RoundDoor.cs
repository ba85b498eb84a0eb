using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>Who may come near a round: whoever runs it, the team, readers of the province, the assessed units, and once it is published everybody who reads the index.</summary>
public sealed class RoundDoor(AppDb db, UnitDirectory directory)
{
    /// <summary>The province's rounds belong to those who act for the whole province; a district's to the district alone.</summary>
    public static bool MayRun(Authority authority, Unit owner) => owner.Id == owner.AgencyId && authority.FilterFor(ParIndexPermissions.RunRounds) is var reach && owner.Kind switch
    {
        UnitKind.Province => reach.Everything,
        UnitKind.District => reach.AgencyIds.Contains(owner.Id),
        _ => false,
    };

    /// <returns>Null when the round may not be known to exist.</returns>
    public async Task<RoundPlace?> OfAsync(Round round, ActionContext context, CancellationToken cancellationToken)
    {
        var authority = context.Authority;
        var view = authority.FilterFor(ParIndexPermissions.View);
        var runs = (await directory.GetAsync(cancellationToken)).Find(round.OwnerId) is { } owner && MayRun(authority, owner);
        var nodes = authority.HasAny(ParIndexPermissions.Judge)
            ? await db.Set<RoundMember>().AsNoTracking().Where(m => m.RoundId == round.Id && m.OfficialId == authority.OfficialId).Select(m => m.Nodes).SingleOrDefaultAsync(cancellationToken)
            : null;
        var place = new RoundPlace(runs, runs || nodes is not null || view.Everything, nodes?.Split(',', StringSplitOptions.RemoveEmptyEntries), [.. authority.Grants.Select(g => g.AgencyId).Distinct()]);
        return place.SeesAll || (authority.HasAny(ParIndexPermissions.Rounds) && round.Stage == RoundStage.Published)
            || await db.Set<RoundUnit>().AnyAsync(u => u.RoundId == round.Id && view.AgencyIds.Contains(u.UnitId), cancellationToken) ? place : null;
    }

    /// <summary>Whether the score sheet of a unit may be seen.</summary>
    public static bool Shows(RoundPlace place, RoundUnit unit, Authority authority) => place.SeesAll || authority.Allows(ParIndexPermissions.View, new Subject(null, null, unit.UnitId));
}
