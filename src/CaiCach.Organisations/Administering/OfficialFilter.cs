using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Administering;

/// <summary>What a list of officials is narrowed to.</summary>
public sealed record OfficialFilter
{
    /// <summary>Words of name or user name, with or without marks.</summary>
    public string? Text { get; init; }

    /// <summary>Holding a post in this agency now.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>Holding this role now.</summary>
    public Role? Role { get; init; }

    public OfficialCondition? Condition { get; init; }

    /// <summary>Last id of the page before.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
