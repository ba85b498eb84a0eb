using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Counting;
using CaiCach.Accountability.Drafting;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Accountability.Lateness;
using CaiCach.Accountability.Listing;
using CaiCach.Accountability.Mornings;
using CaiCach.Accountability.Rates;
using CaiCach.Accountability.Sending;
using CaiCach.Accountability.Signing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Responsibility;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Accountability;

/// <summary>Start here: what will be late, apologies, who answers for it, responsibility of heads. Owns the tables <c>accountability_*</c>; needs dossiers and measures.</summary>
public static class AccountabilityModule
{
    public static IServiceCollection AddAccountability(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Accountability", AccountabilityActions.All, AccountabilityPermissions.Rights));
        services.AddSingleton<IModelPart, AccountabilityModelPart>();
        services.AddSingleton<IMeasureSource, AccountabilityMeasures>();
        services.AddScoped<IRatioMeasure, ApologyRate>();
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
        services.AddScoped<HeadCells>();
        services.AddScoped<IHeadFigures, DossierHeadFigures>();
        services.AddScoped<IHeadFigures, ApologyHeadFigures>();
        services.AddScoped<IHeadFigures, ExplanationHeadFigures>();
        services.AddScoped<HeadBoard>();
        services.AddScoped<FigureFinder>();
        services.AddScoped<AskExplanation>();
        services.AddScoped<ObjectToFigure>();
        services.AddScoped<AnswerExplanation>();
        services.AddScoped<ConcludeExplanation>();
        services.AddScoped<ExplanationList>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.ApologyMoves>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.ExplanationMoves>();
        return services;
    }
}
