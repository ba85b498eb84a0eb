using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CaiCach.Web.Hosting;

/// <summary>
/// Behind a proxy the client's address and scheme stand in headers. They are believed from the same machine and from the addresses in
/// <c>Proxy:Addresses</c>, and from nobody else: whoever may write them chooses under which address he is counted.
/// </summary>
internal static class Proxies
{
    public static void AddProxies(this IServiceCollection services, IConfiguration configuration) => services.Configure<ForwardedHeadersOptions>(o =>
    {
        o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var address in configuration.GetSection("Proxy:Addresses").Get<string[]>() ?? [])
        {
            o.KnownProxies.Add(IPAddress.Parse(address));
        }
    });
}
