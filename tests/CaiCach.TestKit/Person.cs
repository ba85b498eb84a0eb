using CaiCach.Kernel.Permissions;

namespace CaiCach.TestKit;

/// <summary>An official of the test province in one post.</summary>
public sealed record Person(Guid OfficialId, string Name, Guid PostId, Guid UnitId, Guid AgencyId, Role Role);
