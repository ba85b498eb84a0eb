using CaiCach.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Web.Tests;

/// <summary>The real host in memory, on a test's database and clock.</summary>
sealed class WebFactory(TestDatabase database, TimeProvider clock, string keys, IReadOnlyDictionary<string, string>? settings) : WebApplicationFactory<Program>
{
    /// <summary>Everything the host has written to its log, at the levels it is delivered with.</summary>
    public LogKeeper Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("Keys:Folder", keys);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.UseSetting("Site:Address", "https://motcua.example.vn");
        builder.UseSetting("Redating:IsOn", "false"); // looks every ten seconds; tests that change a calendar move the dates themselves
        foreach (var limit in new[] { "LookUps", "SignIns", "SignInsPerAccount" })
        {
            builder.UseSetting($"Limits:{limit}PerMinute", "1000");
        }

        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton(clock));
    }
}
