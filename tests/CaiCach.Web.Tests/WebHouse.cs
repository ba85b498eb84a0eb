using CaiCach.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CaiCach.Web.Tests;

/// <summary>The web host in memory above a <see cref="TestHouse"/>: pages and API see what the house's people do, and the other way round.</summary>
public sealed class WebHouse : IAsyncDisposable
{
    readonly WebFactory factory;

    WebHouse(TestHouse house) => (House, factory) = (house, new WebFactory(house.Database, house.Clock));

    public TestHouse House { get; }

    public TestProvince Province => House.Province;

    public IServiceProvider Services => factory.Services;

    public static async Task<WebHouse> BuildAsync(string provider) => new(await TestHouse.BuildAsync(provider));

    /// <summary>A browser that keeps cookies and shows redirects instead of following them.</summary>
    public HttpClient Client() => factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await House.DisposeAsync();
    }
}
