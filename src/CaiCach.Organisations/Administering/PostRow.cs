using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Administering;

/// <summary>A post of a person, past, present or to come.</summary>
public sealed record PostRow(Guid Id, Guid UnitId, Role Role, string Title, DateTimeOffset ValidFrom, DateTimeOffset? ValidTo)
{
    public bool IsOverAt(DateTimeOffset now) => ValidTo <= now;

    public bool IsValidAt(DateTimeOffset now) => ValidFrom <= now && !IsOverAt(now);
}
