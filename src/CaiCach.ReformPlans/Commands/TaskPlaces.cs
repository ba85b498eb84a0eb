using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Commands;

/// <summary>Finds the units and people that a command names.</summary>
public sealed class TaskPlaces(AppDb db, LocalClock clock, UnitDirectory units, PostReader posts)
{
    /// <summary>Everybody who serves in an agency now, by unit and name: whom its head may give a task to.</summary>
    public async Task<IReadOnlyList<PostHolder>> PeopleAsync(Guid agencyId, CancellationToken cancellationToken) =>
        await HeldPost.At(db, clock.Now).Where(p => p.AgencyId == agencyId)
            .Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new { Post = p, o.FullName })
            .OrderBy(x => x.Post.UnitId).ThenBy(x => x.FullName)
            .Select(x => new PostHolder(x.Post.PostId, x.Post.OfficialId, x.FullName, x.Post.UnitId, x.Post.Role, x.Post.Title)).ToListAsync(cancellationToken);

    /// <summary>A unit that exists.</summary>
    public async Task<Outcome<Unit>> UnitAsync(Guid id, string field, CancellationToken cancellationToken) =>
        (await units.GetAsync(cancellationToken)).Find(id) is { ValidTo: null } unit ? unit : new Refusal("plan.unit", "Không có đơn vị này.", field);

    /// <summary>A person who serves in that unit of the agency now.</summary>
    public async Task<Refusal?> NotThereAsync(Guid unitId, Guid officialId, Guid? agencyId, CancellationToken cancellationToken)
    {
        if ((await units.GetAsync(cancellationToken)).Find(unitId) is not { } unit || unit.AgencyId != agencyId)
        {
            return new Refusal("plan.other_agency", "Chỉ giao cho đơn vị và cán bộ của cơ quan chủ trì.", "UnitId");
        }

        return await posts.FindAsync(officialId, unitId, cancellationToken) is null
            ? new Refusal("plan.not_in_unit", "Cán bộ này hiện không công tác tại đơn vị đã chọn.", "OfficialId")
            : null;
    }
}
