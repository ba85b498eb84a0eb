using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Counting;
using CaiCach.Accountability.Drafting;
using CaiCach.Accountability.Lateness;
using CaiCach.Accountability.Listing;
using CaiCach.Accountability.Mornings;
using CaiCach.Accountability.Sending;
using CaiCach.Accountability.Signing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Mornings;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Accountability;

/// <summary>Start here: what will be late, apologies, who answers for it. Owns the tables <c>accountability_*</c>; needs dossiers.</summary>
public static class AccountabilityModule
{
    public static IServiceCollection AddAccountability(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Accountability", AccountabilityActions.All, AccountabilityPermissions.Rights));
        services.AddSingleton<IModelPart, AccountabilityModelPart>();
        services.AddSingleton<IMeasureSource, AccountabilityMeasures>();
        services.AddScoped<FactsReader>();
        services.AddScoped<DraftApology>();
        services.AddScoped<DraftApologies>();
        services.AddScoped<SignApologies>();
        services.AddScoped<SendApology>();
        services.AddScoped<CancelApology>();
        services.AddScoped<LateList>();
        services.AddScoped<LateWithoutApology>();
        services.AddScoped<LatenessCounts>();
        services.AddScoped<ApologyList>();
        services.AddScoped<ApologyReader>();
        services.AddScoped<IMorningPart, ApologyMorning>();
        return services;
    }
}
