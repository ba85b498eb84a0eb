using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Listing;
using CaiCach.Quality.Ratings;
using CaiCach.Quality.Schemes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Quality;

/// <summary>Start here: how well procedures are handled, by the nine indicators of Decree 61/2018. Owns the tables <c>quality_*</c>; reads dossiers and procedures.</summary>
public static class QualityModule
{
    public static IServiceCollection AddQuality(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Quality", QualityActions.All, QualityPermissions.Rights));
        services.AddSingleton<IModelPart, QualityModelPart>();
        services.AddScoped<QualitySchemeReader>();
        services.AddScoped<OnlineFigures>();
        services.AddScoped<QualityBoard>();
        services.AddScoped<QualityDossiers>();
        services.AddScoped<FindingList>();
        services.AddScoped<RecordQualityFinding>();
        services.AddScoped<LoadQualityScheme>();
        services.AddScoped<RateDossier>();
        services.AddScoped<SlipReader>();
        services.AddScoped<EnterRating>();
        services.AddScoped<ImportRatings>();
        services.AddScoped<LoadRatingForm>();
        services.AddScoped<RatingFormReader>();
        services.AddScoped<RatingBoard>();
        services.AddScoped<IRatioMeasure, SatisfactionRate>();
        return services;
    }
}
