using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

/// <summary>A successor or predecessor.</summary>
internal sealed record UnitLinkRow(Guid UnitId, string Code, string Name, DateOnly On, string Reason, string? Share, string? Decision)
{
    public static UnitLinkRow Of(UnitLink l, Unit other) => new(other.Id, other.Code, other.Name, l.On, l.Reason, l.Share, l.Decision);
}
