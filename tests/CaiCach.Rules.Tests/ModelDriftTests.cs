using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Rules.Tests;

/// <summary>The migrations of both engines make the tables that the code asks for.</summary>
public sealed class ModelDriftTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public void No_migration_is_missing(string provider) => Assert.False(IsDrifting(provider), "Run scripts/add-migration.sh.");

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public void A_table_without_a_migration_is_found(string provider) =>
        Assert.True(IsDrifting(provider, services => services.AddSingleton<IModelPart, ForgottenPart>()));

    static bool IsDrifting(string provider, Action<IServiceCollection>? change = null)
    {
        using var services = House.Build(provider, collection =>
        {
            // Otherwise the model that was built first would be given to everyone.
            collection.ConfigureDbContext<AppDb>(options => options.EnableServiceProviderCaching(false));
            change?.Invoke(collection);
        });
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AppDb>().Database.HasPendingModelChanges();
    }

    sealed class ForgottenPart : IModelPart
    {
        public string TablePrefix => "forgotten";

        public void Map(ModelBuilder model) => model.Entity<Forgotten>().ToTable("forgotten_thing");
    }

    sealed class Forgotten
    {
        public Guid Id { get; set; }
    }
}
