using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Surveys.Questionnaires;
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
        return services;
    }
}
