using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

/// <summary>Agencies and their parts: the ids that other calls speak of.</summary>
internal static class UnitsApi
{
    public static void Map(RouteGroupBuilder units)
    {
        units.MapGet("/", ListAsync).NeedsToken().WithSummary("Đơn vị đang hoạt động; lọc theo kind, parentId, agencyId").Produces<IReadOnlyList<UnitResource>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        units.MapGet("/{id:guid}", async (Guid id, UnitDirectory directory, ApiCall call) =>
                (await directory.GetAsync(call.Aborted)).Find(id) is { } unit ? TypedResults.Ok(UnitResource.Of(unit)) : Problems.NotFound("đơn vị"))
            .NeedsToken().WithSummary("Một đơn vị").Produces<UnitResource>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<IResult> ListAsync(string? kind, Guid? parentId, Guid? agencyId, UnitDirectory directory, LocalClock clock, ApiCall call)
    {
        if (!Words.TryRead<UnitKind>(kind, out var asked))
        {
            return Problems.BadRequest("api.kind", "Không có loại đơn vị này.");
        }

        return TypedResults.Ok((await directory.GetAsync(call.Aborted)).All
            .Where(u => u.ValidFrom <= clock.Today && (u.ValidTo is not { } last || clock.Today <= last))
            .Where(u => (asked is null || u.Kind == asked) && (parentId is null || u.ParentId == parentId) && (agencyId is null || u.AgencyId == agencyId))
            .Select(UnitResource.Of).ToList());
    }
}
