using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Importing;
using CaiCach.Procedures.Keeping;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Publishing;
using CaiCach.Procedures.Rates;
using CaiCach.Procedures.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Procedures;

/// <summary>Start here: administrative procedures as dated versions, who handles them, their internal processes, their publication, and the decrees. Owns the tables <c>procedure_*</c>.</summary>
public static class ProceduresModule
{
    public static IServiceCollection AddProcedures(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Procedures", [.. ProceduresActions.All, .. RegimeActions.All], [.. ProceduresPermissions.Rights, .. RegimePermissions.Rights]));
        services.AddSingleton<IModelPart, ProceduresModelPart>();
        services.AddScoped<FindProcedures>();
        services.AddScoped<ProcedureList>();
        services.AddScoped<ProcedureReader>();
        services.AddScoped<CatalogueReader>();
        services.AddScoped<RegimeReader>();
        services.AddScoped<ContentReader>();
        services.AddScoped<VersionChange>();
        services.AddScoped<StartDraft>();
        services.AddScoped<WriteDraft>();
        services.AddScoped<DiscardDraft>();
        services.AddScoped<ScheduleVersion>();
        services.AddScoped<WithdrawVersion>();
        services.AddScoped<AbolishProcedure>();
        services.AddScoped<SetHandling>();
        services.AddScoped<ChangeOnlineLevel>();
        services.AddScoped<ChangeFee>();
        services.AddScoped<ChangeBoundaryFree>();
        services.AddScoped<WriteGroup>();
        services.AddScoped<Decisions>();
        services.AddScoped<PublicationClock>();
        services.AddScoped<PublicationDocument>();
        services.AddScoped<EnterPublication>();
        services.AddScoped<ProcedureImport>();
        services.AddScoped<ImportProcedures>();
        services.AddScoped<ProcessReader>();
        services.AddScoped<ProcessPlacesReader>();
        services.AddScoped<ProcessChange>();
        services.AddScoped<StartProcess>();
        services.AddScoped<WriteProcess>();
        services.AddScoped<DiscardProcess>();
        services.AddScoped<PublishProcess>();
        services.AddScoped<RestoreProcess>();
        services.AddScoped<EnterRegime>();
        services.AddScoped<EnterTimer>();
        services.AddScoped<EnterForm>();
        services.AddScoped<EnterLevel>();
        services.AddScoped<EnterPause>();
        services.AddScoped<ImportRegimes>();
        services.AddScoped<HandledProcedures>();
        services.AddScoped<IRatioMeasure, FullOnlineRate>();
        services.AddScoped<IRatioMeasure, CompleteRate>();
        services.AddScoped<IRatioMeasure, OneStopRate>();
        services.AddScoped<IRatioMeasure, PublicationRate>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Catalogue.HandlingMoves>();
        return services;
    }
}
