using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Kernel.Modules;

/// <summary>What a module declares about itself; <c>docs/actions.md</c>, the permission matrix and the rights of roles come from it.</summary>
/// <param name="Name">Project name without the prefix.</param>
/// <param name="Actions">Everything it writes.</param>
/// <param name="Rights">Which role holds which permission, how far.</param>
public sealed record ModuleInfo(string Name, IReadOnlyList<ActionName> Actions, IReadOnlyList<RoleRight> Rights)
{
    public IEnumerable<Permission> Permissions =>
        Rights.Select(r => r.Permission).Concat(Actions.Select(a => a.Permission).OfType<Permission>()).DistinctBy(p => p.Code);
}
