using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Sessions;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CaiCach.Web.Tests;

/// <summary>The web host in memory above a <see cref="TestHouse"/>: pages and API see what the house's people do, and the other way round.</summary>
public sealed class WebHouse : IAsyncDisposable
{
    readonly WebFactory factory;

    WebHouse(TestHouse house, IReadOnlyDictionary<string, string>? settings) =>
        (House, factory) = (house, new WebFactory(house.Database, house.Clock, house.KeysFolder, settings));

    public TestHouse House { get; }

    public TestProvince Province => House.Province;

    public IServiceProvider Services => factory.Services;

    public LogKeeper Log => factory.Log;

    /// <param name="provider">Engine.</param>
    /// <param name="settings">Configuration of the host beyond what tests need.</param>
    public static async Task<WebHouse> BuildAsync(string provider, IReadOnlyDictionary<string, string>? settings = null) => new(await TestHouse.BuildAsync(provider), settings);

    /// <summary>A browser that keeps cookies and shows redirects instead of following them.</summary>
    public HttpClient Client() => factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    /// <summary>A program that acts as the person, with a token of its own.</summary>
    public async Task<ApiClient> ApiAsync(Person person) => new(Client(), (await TokenAsync(person)).Token);

    public Task<CreatedAccessToken> TokenAsync(Person person) => House.WithAsync<CreateAccessToken, CreatedAccessToken>(async create =>
        TestDossiers.Value(await create.RunAsync(
            new CreateAccessTokenOptions { UserName = SearchKey.Of(person.Name).Replace(' ', '.'), Name = "Thử nghiệm" },
            new ActionContext(Actor.System, Authority.None), default)));

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await House.DisposeAsync();
    }
}
