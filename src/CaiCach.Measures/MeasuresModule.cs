using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Measures.Cells;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Measures;

/// <summary>Start here: counters that grow with the change, not with the archive. Owns the tables <c>measure_*</c>; needs the kernel only.</summary>
public static class MeasuresModule
{
    public static IServiceCollection AddMeasures(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, MeasuresModelPart>();
        services.AddSingleton<IFactFold, CellFold>();
        services.AddScoped<CellSums>();
        services.AddScoped<Recounting.Recount>();
        return services;
    }
}
