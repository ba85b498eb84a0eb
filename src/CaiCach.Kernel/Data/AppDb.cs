using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Kernel.Data;

/// <summary>
/// The one database context of the product, assembled from the modules' <see cref="IModelPart"/>s, on SQLite or PostgreSQL.
/// Writes happen only inside <see cref="Actions.ActionRunner"/>; a rule test holds that.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    /// <summary>True on the embedded engine, where every write passes one queue.</summary>
    public bool IsSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (IsSqlite)
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantToTicks>();
        }
        else
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantToUtc>();
        }

        configurationBuilder.Properties<decimal>().HavePrecision(18, 6);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var services = ((IInfrastructure<IServiceProvider>)this).Instance.GetRequiredService<IDbContextOptions>()
            .FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;
        foreach (var part in services.GetServices<IModelPart>())
        {
            part.Map(modelBuilder);
        }

        LocalDay.Map(modelBuilder, IsSqlite);
        ModelConventions.Apply(modelBuilder);
    }
}
