using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

/// <summary>A unit as the API shows it.</summary>
internal sealed record UnitResource(
    Guid Id, string Code, string Name, string ShortName, UnitKind Kind, Guid? ParentId, Guid AgencyId, DateOnly ValidFrom, DateOnly? ValidTo, string? Address, string? Phone)
{
    public static UnitResource Of(Unit u) => new(u.Id, u.Code, u.Name, u.ShortName, u.Kind, u.ParentId, u.AgencyId, u.ValidFrom, u.ValidTo, u.Address, u.Phone);
}
