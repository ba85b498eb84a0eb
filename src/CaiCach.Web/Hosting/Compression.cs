using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace CaiCach.Web.Hosting;

/// <summary>
/// Pages and files leave compressed, with one exception. The size of a compressed page tells whether a typed text repeats something secret on it, so a
/// foreign site that can make a signed-in browser ask a page again and again could guess at what the page holds (the attack called BREACH). The browser
/// says who asked (<c>Sec-Fetch-Site</c>, which scripts cannot forge): a page asked by another site, or by a browser that does not say, goes uncompressed.
/// Tokens of forms are ciphered anew on every page, so they could not be guessed at in any case.
/// </summary>
internal static class Compression
{
    // Files are the same for everybody; the API wants a token, which no foreign page can send.
    static readonly PathString[] WithoutSecrets = ["/css", "/js", "/lib", "/api", "/openapi"];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(o =>
        {
            o.EnableForHttps = true; // decided per request below
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        })
        .Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);

    public static void UseCompression(this IApplicationBuilder app) => app.UseWhen(IsHarmless, branch => branch.UseResponseCompression());

    static bool IsHarmless(HttpContext context) =>
        context.Request.Headers["Sec-Fetch-Site"].ToString() is "same-origin" or "none" // "none": typed, from a bookmark, from a printed code
        || WithoutSecrets.Any(prefix => context.Request.Path.StartsWithSegments(prefix, StringComparison.Ordinal));
}
