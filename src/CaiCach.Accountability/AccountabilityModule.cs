using CaiCach.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Accountability;

/// <summary>Start here: what will be late, apologies, who answers for it. Owns the tables <c>accountability_*</c>; needs dossiers.</summary>
public static class AccountabilityModule
{
    public static IServiceCollection AddAccountability(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, AccountabilityModelPart>();
        return services;
    }
}
