using CaiCach.Accountability;
using CaiCach.Data.Postgres;
using CaiCach.Data.Sqlite;
using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Backups;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Measures;
using CaiCach.Organisations;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.SigningIn;
using CaiCach.ParIndex;
using CaiCach.Procedures;
using CaiCach.Quality;
using CaiCach.ReformPlans;
using CaiCach.Reports;
using CaiCach.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaiCach.Composition;

/// <summary>Puts the house together, once, for the web host, the command line and the tests.</summary>
public static class Composition
{
    /// <param name="services">Where to.</param>
    /// <param name="configuration">Sections <c>Database</c>, <c>Files</c>, <c>Smtp</c>, <c>Site</c>, <c>SignIn</c>, <c>Morning</c> and <c>Demonstration</c>; everything has a default.</param>
    public static IServiceCollection AddCaiCach(this IServiceCollection services, IConfiguration configuration)
    {
        var database = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddSingleton(database);
        services.AddSingleton(configuration.GetSection("Files").Get<FileStoreOptions>() ?? new FileStoreOptions());
        services.AddSingleton(configuration.GetSection("Smtp").Get<SmtpOptions>() ?? new SmtpOptions());
        services.AddSingleton(configuration.GetSection("Site").Get<SiteOptions>() ?? new SiteOptions());
        services.AddSingleton(configuration.GetSection("SignIn").Get<SignInSettings>() ?? new SignInSettings());
        services.AddSingleton(configuration.GetSection("Redating").Get<RedatingOptions>() ?? new RedatingOptions());
        services.AddSingleton(configuration.GetSection("Morning").Get<MorningOptions>() ?? new MorningOptions());
        if (configuration.GetValue<TimeSpan?>("Demonstration:ClockShift") is { } shift)
        {
            services.AddSingleton<TimeProvider>(new ShiftedTimeProvider(shift));
        }

        services.AddSingleton(configuration.GetSection("Keys").Get<BackupOptions>() ?? new BackupOptions());
        if (database.Provider == "postgres")
        {
            services.TryAddSingleton<ICommit, GuardedCommit>();
            services.AddSingleton<IDatabaseCopy, PostgresCopy>();
        }
        else
        {
            services.AddSingleton<IDatabaseCopy, SqliteCopy>();
        }

        services.AddDbContextPool<AppDb>(options => Use(options, database));
        return services.AddKernel().AddOrganisations().AddProcedures().AddMeasures().AddDossiers().AddAccountability().AddQuality().AddReformPlans().AddParIndex().AddReports().AddSurveys();
    }

    static void Use(DbContextOptionsBuilder options, DatabaseOptions database) => _ = database.Provider switch
    {
        "sqlite" => options.UseCaiCachSqlite(database.ConnectionString),
        "postgres" => options.UseCaiCachPostgres(database.ConnectionString),
        var other => throw new InvalidOperationException($"Database:Provider is '{other}'; it must be 'sqlite' or 'postgres'."),
    };
}
