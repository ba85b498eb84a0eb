using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Rechecking;
using CaiCach.Surveys.Results;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Surveys;

/// <summary>Start here: questionnaires, surveys, answer sheets, re-checks, published results. Owns the tables <c>survey_*</c>.</summary>
public static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Surveys", SurveysActions.All, SurveysPermissions.Rights));
        services.AddSingleton<IModelPart, SurveysModelPart>();
        services.AddScoped<LoadQuestionnaire>();
        services.AddScoped<QuestionnaireList>();
        services.AddScoped<SurveyChange>();
        services.AddScoped<CreateSurvey>();
        services.AddScoped<ChangeSample>();
        services.AddScoped<OpenSurvey>();
        services.AddScoped<CloseSurvey>();
        services.AddScoped<OwnOffice>();
        services.AddScoped<TakenNumbers>();
        services.AddScoped<EnterSheet>();
        services.AddScoped<ImportSheets>();
        services.AddScoped<InvalidateSheet>();
        services.AddScoped<MakeCodes>();
        services.AddScoped<AnswerSurvey>();
        services.AddScoped<DrawRecheck>();
        services.AddScoped<RecheckSheet>();
        services.AddScoped<PublishSurvey>();
        services.AddScoped<SurveyResults>();
        services.AddScoped<IRatioMeasure, SatisfactionShare>();
        foreach (var topic in LeaderTopic.All)
        {
            services.AddScoped<IRatioMeasure>(s => new LeaderShare(s.GetRequiredService<AppDb>(), s.GetRequiredService<UnitDirectory>(), topic));
        }

        services.AddScoped<SurveyList>();
        services.AddScoped<SurveyReader>();
        services.AddScoped<SheetList>();
        services.AddScoped<RecheckList>();
        return services;
    }
}
