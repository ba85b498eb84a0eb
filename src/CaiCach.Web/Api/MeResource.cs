using CaiCach.Kernel.Permissions;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Api;

/// <summary>The official behind a token, in the post the token acts from.</summary>
internal sealed record MeResource(Guid OfficialId, string Name, Guid PostId, string Title, Role Role, Guid UnitId, Guid AgencyId, IReadOnlyList<string> Permissions)
{
    public static MeResource Of(CurrentOfficial current) => new(
        current.Post.OfficialId, current.Post.Name, current.Post.PostId, current.Post.Title, current.Post.Role, current.Post.UnitId, current.AgencyId,
        [.. current.Authority.Grants.Select(g => g.Permission.Code).Distinct().Order(StringComparer.Ordinal)]);
}
