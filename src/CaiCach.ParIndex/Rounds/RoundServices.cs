using CaiCach.Kernel.Data;
using CaiCach.Organisations.Mornings;
using CaiCach.ParIndex.Mornings;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Proving;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.ParIndex.Rounds.Scores;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.ParIndex.Rounds;

/// <summary>Start here: rounds of assessment.</summary>
internal static class RoundServices
{
    public static IServiceCollection AddRounds(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, RoundModelPart>();
        services.AddScoped<IMorningPart, RoundMorning>();
        services.AddScoped<RoundDoor>();
        services.AddScoped<RoundList>();
        services.AddScoped<RoundReader>();
        services.AddScoped<RoundTeam>();
        services.AddScoped<SheetReader>();
        services.AddScoped<EvidenceReader>();
        services.AddScoped<RoundChange>();
        services.AddScoped<OpenRound>();
        services.AddScoped<SetRoundUnits>();
        services.AddScoped<SetRoundMember>();
        services.AddScoped<AdvanceRound>();
        services.AddScoped<ReopenRound>();
        services.AddScoped<FreezeResults>();
        services.AddScoped<ProvePublication>();
        services.AddScoped<RoundPaper>();
        services.AddScoped<RoundScores>();
        services.AddScoped<UnitChange>();
        services.AddScoped<Proposals>();
        services.AddScoped<ScoreOwn>();
        services.AddScoped<SubmitOwn>();
        services.AddScoped<JudgeScores>();
        services.AddScoped<FillOutside>();
        services.AddScoped<ExplainLeaves>();
        services.AddScoped<AddEvidence>();
        services.AddScoped<UnlinkEvidence>();
        return services;
    }
}
