using CaiCach.Dossiers.LookingUp;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Api;

/// <summary>What a citizen learns with the receipt in hand. Posted, because the access code must not stand in an address; changes nothing and needs no key.</summary>
internal static class StatusApi
{
    public static void Map(RouteGroupBuilder status) => status
        .MapPost("/", FindAsync).RequireRateLimiting(RequestLimits.LookUp).WithSummary("Tra cứu tình trạng bằng mã hồ sơ và mã tra cứu")
        .WithExample("""{"code":"H45.20-210401-0001","accessCode":"ABCDEFGHJ"}""")
        .Produces<PublicStatus>().ProducesProblem(StatusCodes.Status404NotFound);

    static async Task<IResult> FindAsync(StatusBody body, LookUpStatus use, CancellationToken aborted) =>
        await use.RunAsync(body.Code, body.AccessCode, aborted) is { } found
            ? TypedResults.Ok(found)
            : Problems.Of(StatusCodes.Status404NotFound, "status.no_match", "Không có hồ sơ nào khớp cả mã hồ sơ và mã tra cứu.");
}
