using CaiCach.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Browser.Tests;

/// <summary>The real host on Kestrel, on a free port of the loopback, with a test's database and clock.</summary>
sealed class HostOnAPort : WebApplicationFactory<Program>
{
    readonly TestDatabase database;
    readonly TimeProvider clock;
    readonly string keys;
    readonly string files = Directory.CreateTempSubdirectory("caicach-browser-").FullName;

    public HostOnAPort(TestDatabase database, TimeProvider clock, string keys)
    {
        (this.database, this.clock, this.keys) = (database, clock, keys);
        UseKestrel(); // a port named here would be set after the program itself may have begun to listen
        StartServer();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("Keys:Folder", keys);
        builder.UseSetting("Files:Folder", files);
        foreach (var limit in new[] { "LookUps", "SignIns", "SignInsPerAccount", "Requests", "AnonymousRequests" })
        {
            builder.UseSetting($"Limits:{limit}PerMinute", "0"); // a tour asks faster than people do
        }

        builder.UseSetting("Kit:Page", "true");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services.AddSingleton(clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(files, recursive: true);
    }
}
