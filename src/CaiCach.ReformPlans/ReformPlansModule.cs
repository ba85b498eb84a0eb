using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Responsibility;
using CaiCach.ReformPlans.Commands;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Mornings;
using CaiCach.ReformPlans.Doing;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Importing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Mornings;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Rates;
using CaiCach.ReformPlans.Responsibility;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.ReformPlans;

/// <summary>Start here: reform plans, their tasks and how they stand on any day. Owns the tables <c>plan_*</c>; needs organisations.</summary>
public static class ReformPlansModule
{
    public static IServiceCollection AddReformPlans(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("ReformPlans", ReformPlansActions.All, ReformPlansPermissions.Rights));
        services.AddSingleton<IModelPart, ReformPlansModelPart>();
        services.AddScoped<TaskChange>();
        services.AddScoped<TaskPlaces>();
        services.AddScoped<ProofFiles>();
        services.AddScoped<CreatePlan>();
        services.AddScoped<IssuePlan>();
        services.AddScoped<AmendPlan>();
        services.AddScoped<AddPlanTask>();
        services.AddScoped<AddPlanTasks>();
        services.AddScoped<PlanAppendix>();
        services.AddScoped<ImportPlanTasks>();
        services.AddScoped<AmendPlanTask>();
        services.AddScoped<CancelPlanTask>();
        services.AddScoped<SplitPlanTask>();
        services.AddScoped<AssignPlanTask>();
        services.AddScoped<TransferPlanTask>();
        services.AddScoped<ReportTaskProgress>();
        services.AddScoped<SubmitTaskOutput>();
        services.AddScoped<AcceptTaskOutput>();
        services.AddScoped<ReturnTaskOutput>();
        services.AddScoped<RequestTaskExtension>();
        services.AddScoped<DecideTaskExtension>();
        services.AddScoped<EscalationSteps>();
        services.AddScoped<EscalateTasks>();
        services.AddScoped<LoadEscalationSteps>();
        services.AddScoped<IMorningPart, PlanMorning>();
        services.AddScoped<IFeedPart, PlanFeed>();
        services.AddScoped<PlanStandings>();
        services.AddScoped<IRatioMeasure, PlanRate>();
        services.AddScoped<PlanBoard>();
        services.AddScoped<PlanTaskList>();
        services.AddScoped<PlanReader>();
        services.AddScoped<PlanTaskReader>();
        services.AddScoped<MyTasks>();
        services.AddScoped<DueTasks>();
        services.AddScoped<TasksOfOrigin>();
        services.AddScoped<IHeadFigures, PlanTaskHeadFigures>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.PlanMoves>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.TaskMoves>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.CooperationMoves>();
        return services;
    }
}
