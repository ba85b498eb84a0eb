using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
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
        services.AddScoped<RegimeReader>();
        services.AddScoped<HandledProcedures>();
        services.AddScoped<IRatioMeasure, FullOnlineRate>();
        services.AddScoped<IRatioMeasure, CompleteRate>();
        services.AddScoped<IRatioMeasure, OneStopRate>();
        return services;
    }
}
