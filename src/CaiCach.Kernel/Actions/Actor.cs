namespace CaiCach.Kernel.Actions;

/// <summary>Who acts, from which post. The product itself acts as <see cref="System"/>.</summary>
public sealed record Actor(Guid OfficialId, string Name, Guid? PostId, Guid UnitId, Guid AgencyId, Guid? OnBehalfOfId = null)
{
    /// <summary>Imports, seeds, scheduled work.</summary>
    public static readonly Actor System = new(Guid.Empty, "Hệ thống", null, Guid.Empty, Guid.Empty);
}
