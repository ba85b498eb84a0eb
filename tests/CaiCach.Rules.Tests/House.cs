using CaiCach.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Rules.Tests;

/// <summary>The house put together on an engine that is never asked for anything.</summary>
internal static class House
{
    public static ServiceProvider Build(string provider, Action<IServiceCollection>? change = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider,
            ["Database:ConnectionString"] = provider == "sqlite" ? "Data Source=never-opened.db" : "Host=localhost;Database=never_opened",
        }).Build();
        var services = new ServiceCollection().AddCaiCach(configuration);
        change?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
