using CaiCach.Composition;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Data.Design;

/// <summary>Gives dotnet-ef the model of one engine: <c>-- sqlite</c> or <c>-- postgres</c>.</summary>
public sealed class DesignTimeDb : IDesignTimeDbContextFactory<AppDb>
{
    static void Main()
    {
    }

    public AppDb CreateDbContext(string[] args)
    {
        var provider = args.FirstOrDefault() ?? "sqlite";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider,
            ["Database:ConnectionString"] = provider == "sqlite" ? "Data Source=design.db" : "Host=localhost;Database=design",
        }).Build();
        return new ServiceCollection().AddCaiCach(configuration).BuildServiceProvider().GetRequiredService<AppDb>();
    }
}
