using CaiCach.Kernel.Modules;
using CaiCach.Reports.OneStop;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Reports;

/// <summary>Start here: figures, exports, slips. Owns no table; reads the others.</summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Reports", [], ReportsPermissions.Rights));
        services.AddScoped<OneStopReport>();
        return services;
    }
}
