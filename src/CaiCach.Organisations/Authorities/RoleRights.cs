using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;

namespace CaiCach.Organisations.Authorities;

/// <summary>What the roles may do, as all modules together declare it.</summary>
public sealed class RoleRights(IEnumerable<ModuleInfo> modules)
{
    readonly ILookup<Role, RoleRight> rights = modules.SelectMany(m => m.Rights).ToLookup(r => r.Role);

    /// <summary>What a person may do who holds these posts.</summary>
    public Authority Of(Guid officialId, IEnumerable<HeldPost> posts) => new(officialId,
        [.. posts.SelectMany(p => rights[p.Role].Select(r => new Grant(r.Permission, r.Reach, p.UnitId, p.AgencyId, r.Recorded)))]);
}
