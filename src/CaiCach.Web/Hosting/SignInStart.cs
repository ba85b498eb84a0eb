using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Sessions;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Authentication;

namespace CaiCach.Web.Hosting;

/// <summary>The last act of sign-in, after every step was passed: the session row, its cookie, and where the person goes.</summary>
public sealed class SignInStart(Sessions sessions, CurrentOfficial current, PageMenu menu)
{
    /// <returns>The address to open.</returns>
    public async Task<Outcome<string>> RunAsync(HttpContext context, Guid officialId, string? wanted)
    {
        var started = await sessions.StartAsync(
            new StartSessionOptions(officialId, DeviceName.Of(context.Request.Headers.UserAgent), context.Connection.RemoteIpAddress?.ToString()), context.RequestAborted);
        if (!started.Succeeded)
        {
            return started.Refusals.ToList();
        }

        PartialSignIn.Clear(context);
        await context.SignInAsync(SessionCookie.PrincipalOf(started.Value.Id));
        await current.LoadAsync(started.Value.Id, context.RequestAborted);
        return wanted is { Length: > 0 } ? wanted : menu.Home;
    }
}
