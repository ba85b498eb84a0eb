using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Sessions;

namespace CaiCach.Web.Api;

/// <summary>
/// Whom the token stands for, and that person's tokens. A token cannot make another one: a stolen one would renew itself for ever. New ones are
/// made on the account page or by <c>caicach token create</c>.
/// </summary>
internal static class MeApi
{
    public static void Map(RouteGroupBuilder me)
    {
        me.MapGet("/", (ApiCall call) => TypedResults.Ok(MeResource.Of(call.Official))).NeedsToken().WithSummary("Người và vị trí công tác của mã truy cập").Produces<MeResource>();
        me.MapGet("/tokens", async (SessionReader reader, ApiCall call) => TypedResults.Ok(await reader.TokensOfAsync(call.Official.Post.OfficialId, call.Aborted)))
            .NeedsToken().WithSummary("Các mã truy cập còn hiệu lực của mình").Produces<IReadOnlyList<TokenRow>>();
        me.MapPost("/tokens/{id:guid}/revoke", RevokeAsync).NeedsToken().Writes<Done>("Thu hồi một mã truy cập của mình", StatusCodes.Status200OK, versioned: false);
    }

    // An administrator may end anybody's token, but not from here: here are one's own.
    static async Task<IResult> RevokeAsync(Guid id, SessionReader reader, RevokeAccessToken use, ApiCall call) =>
        (await reader.TokensOfAsync(call.Official.Post.OfficialId, call.Aborted)).Any(t => t.Id == id)
            ? call.Answer(await use.RunAsync(id, call.Context, call.Aborted))
            : Problems.NotFound("mã truy cập còn hiệu lực");
}
