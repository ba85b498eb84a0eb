using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Rates;
using CaiCach.Procedures.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Procedures;

/// <summary>Start here: administrative procedures as dated versions, who handles them, and the decrees. Owns the tables <c>procedure_*</c>.</summary>
public static class ProceduresModule
{
    public static IServiceCollection AddProcedures(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, ProceduresModelPart>();
        services.AddScoped<FindProcedures>();
        services.AddScoped<ProcedureList>();
        services.AddScoped<ProcedureReader>();
        services.AddSingleton(new ModuleInfo("Procedures", RegimeActions.All, RegimePermissions.Rights));
        services.AddScoped<RegimeReader>();
        services.AddScoped<EnterRegime>();
        services.AddScoped<EnterTimer>();
        services.AddScoped<EnterForm>();
        services.AddScoped<ImportRegimes>();
        services.AddScoped<HandledProcedures>();
        services.AddScoped<IRatioMeasure, FullOnlineRate>();
        services.AddScoped<IRatioMeasure, CompleteRate>();
        services.AddScoped<IRatioMeasure, OneStopRate>();
        return services;
    }
}
