namespace CaiCach.Web.Hosting;

/// <summary>Styles, fonts and scripts: cached for a year under a version in the address, an hour otherwise.</summary>
internal static class StaticFiles
{
    public static readonly StaticFileOptions Options = new()
    {
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    };
}
