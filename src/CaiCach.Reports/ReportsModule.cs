using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Reports.OneStop;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Forms;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Reports.Reform.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Reports;

/// <summary>Start here: figures, periodic reports, exports, slips. Owns the tables <c>report_*</c>; reads the others.</summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Reports", ReportsActions.All, ReportsPermissions.Rights));
        services.AddSingleton<IModelPart, ReportsModelPart>();
        services.AddScoped<OneStopReport>();
        services.AddScoped<IFigureSource, PlanFigures>();
        services.AddScoped<IFigureSource, DossierFigures>();
        services.AddScoped<IFigureSource, ProcedureFigures>();
        services.AddScoped<FigureTable>();
        services.AddScoped<ReformReporters>();
        services.AddScoped<ReformReportList>();
        services.AddScoped<ReformReportReader>();
        services.AddScoped<ReformReportChange>();
        services.AddScoped<CreateReformReport>();
        services.AddScoped<WriteReformReport>();
        services.AddScoped<SubmitReformReport>();
        services.AddScoped<ReturnReformReport>();
        services.AddScoped<SignReformReport>();
        services.AddScoped<LoadReportForm>();
        return services;
    }
}
