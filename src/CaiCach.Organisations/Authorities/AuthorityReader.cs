using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Authorities;

/// <summary>What a person may do now who is not signed in: the rights of the roles of the posts held at this instant.</summary>
public sealed class AuthorityReader(AppDb db, LocalClock clock, RoleRights rights)
{
    public async Task<Authority> OfAsync(Guid officialId, CancellationToken cancellationToken) =>
        rights.Of(officialId, await HeldPost.At(db, clock.Now).Where(p => p.OfficialId == officialId).ToListAsync(cancellationToken));
}
