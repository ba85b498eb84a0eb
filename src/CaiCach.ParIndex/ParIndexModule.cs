using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.ParIndex.Forecasting;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Years;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.ParIndex;

/// <summary>Start here: criteria sets, the live index, published results. Owns the tables <c>index_*</c>; needs measures and plans, reads the shares that other modules register.</summary>
public static class ParIndexModule
{
    public static IServiceCollection AddParIndex(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("ParIndex", [.. ParIndexActions.All, .. RoundActions.All], ParIndexPermissions.Rights));
        services.AddSingleton<IModelPart, ParIndexModelPart>();
        services.AddSingleton<IFactFold, StaleFold>();
        services.AddSingleton<IFactFold, LateFold>();
        services.AddScoped<CriteriaSetChange>();
        services.AddScoped<ImportCriteriaSet>();
        services.AddScoped<CopyCriteriaSet>();
        services.AddScoped<WriteCriterion>();
        services.AddScoped<RemoveCriterion>();
        services.AddScoped<PublishCriteriaSet>();
        services.AddScoped<CriteriaReader>();
        services.AddScoped<LeafFacts>();
        services.AddScoped<LiveSets>();
        services.AddScoped<AgencyShares>();
        services.AddScoped<LiveRefresh>();
        services.AddHostedService<LiveWorker>();
        services.AddScoped<DeclareLeaf>();
        services.AddScoped<LiveIndex>();
        services.AddScoped<LiveBoard>();
        services.AddScoped<LeafReader>();
        services.AddScoped<PointsBack>();
        services.AddScoped<MonthShares>();
        services.AddScoped<Forecaster>();
        services.AddScoped<ImportResults>();
        services.AddScoped<ResultReader>();
        services.AddScoped<IndexYears>();
        return services.AddRounds();
    }
}
