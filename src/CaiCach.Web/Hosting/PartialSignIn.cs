using System.Globalization;
using System.Security.Cryptography;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.SigningIn;
using Microsoft.AspNetCore.DataProtection;

namespace CaiCach.Web.Hosting;

/// <summary>
/// Between the two steps of sign-in: a sealed cookie of five minutes that says whose password was right. It is no authentication scheme, so that no page
/// can take it for a sign-in.
/// </summary>
public sealed class PartialSignIn(IDataProtectionProvider protection, LocalClock clock)
{
    const string Cookie = "caicach-step";

    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    readonly IDataProtector protector = protection.CreateProtector("CaiCach.PartialSignIn");

    public void Write(HttpContext context, CheckedPassword found) => context.Response.Cookies.Append(
        Cookie,
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.Now.UtcTicks} {found.OfficialId:N} {found.Stamp}")),
        Options(context));

    /// <summary>Who, and the stamp of the account then; null without a cookie, or when it is too old or made up.</summary>
    public (Guid OfficialId, string Stamp)? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { Length: > 0 } cookie
                && protector.Unprotect(cookie).Split(' ', 3) is [var ticks, var id, var stamp]
                && clock.Now.UtcTicks - long.Parse(ticks, CultureInfo.InvariantCulture) <= Lasts.Ticks
                ? (Guid.ParseExact(id, "N"), stamp)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context));

    static CookieOptions Options(HttpContext context) =>
        new() { Path = "/sign-in", HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Strict };
}
