using System.Security.Claims;
using CaiCach.Organisations.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CaiCach.Web.Hosting;

/// <summary>The cookie carries the id of a session and nothing else; the session row is the truth and is asked on every request.</summary>
internal static class SessionCookie
{
    public const string SessionClaim = "session";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "caicach";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/error";
        options.ExpireTimeSpan = Organisations.Sessions.Sessions.Longest;
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    public static ClaimsPrincipal PrincipalOf(Guid sessionId) =>
        new(new ClaimsIdentity([new Claim(SessionClaim, sessionId.ToString("N"))], CookieAuthenticationDefaults.AuthenticationScheme));

    static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var current = context.HttpContext.RequestServices.GetRequiredService<CurrentOfficial>();
        var id = Guid.TryParseExact(context.Principal?.FindFirstValue(SessionClaim), "N", out var session) ? session : Guid.Empty;
        if (!await current.LoadAsync(id, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
        }
    }
}
