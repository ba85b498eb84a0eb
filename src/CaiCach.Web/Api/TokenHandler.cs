using System.Security.Claims;
using System.Text.Encodings.Web;
using CaiCach.Organisations.Sessions;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CaiCach.Web.Api;

/// <summary>Reads <c>Authorization: Bearer …</c>; the token row is asked on every request, so that revoking works at once.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessTokenReader tokens, CurrentOfficial current)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await tokens.FindAsync(header["Bearer ".Length..].Trim(), Context.RequestAborted) is not { } holder)
        {
            return AuthenticateResult.Fail("Unknown, expired or revoked token.");
        }

        current.Use(holder);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, holder.Post.OfficialId.ToString("N"))], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Name;
        return Problems.Of(StatusCodes.Status401Unauthorized, "api.token", "Cần mã truy cập còn hiệu lực trong tiêu đề Authorization: Bearer.").ExecuteAsync(Context);
    }
}
