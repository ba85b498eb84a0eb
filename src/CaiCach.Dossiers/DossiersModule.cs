using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Dossiers.Closing;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Counting;
using CaiCach.Dossiers.DueDates;
using CaiCach.Dossiers.Importing;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.LookingUp;
using CaiCach.Dossiers.Mornings;
using CaiCach.Dossiers.Pausing;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Rates;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Redating;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Returning;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Dossiers.Undoing;
using CaiCach.Dossiers.Viewing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Mornings;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Dossiers;

/// <summary>Start here: the one-stop shop. Owns the tables <c>dossier_*</c>; needs procedures, units, calendars; feeds the measures.</summary>
public static class DossiersModule
{
    public static IServiceCollection AddDossiers(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleInfo("Dossiers", DossiersActions.All, DossiersPermissions.Rights));
        services.AddSingleton<IModelPart, DossiersModelPart>();
        services.AddSingleton<IMeasureSource, DossierMeasures>();
        services.AddScoped<OpenDossiers>();
        services.AddScoped<OnTimeRate>();
        services.AddScoped<IRatioMeasure>(s => s.GetRequiredService<OnTimeRate>());
        services.AddScoped<IRatioMeasure, OnlineRate>();
        services.AddScoped<IRatioMeasure, ProgressRate>();
        services.AddScoped<IRatioMeasure, PostRate>();
        services.AddScoped<IRatioMeasure, OnlineProceduresRate>();
        services.AddScoped<DossierChange>();
        services.AddScoped<DossierList>();
        services.AddScoped<DossierReader>();
        services.AddScoped<DeadlineSheets>();
        services.AddScoped<LookUpStatus>();
        services.AddScoped<ProcessGuide>();
        services.AddScoped<IRegimeUse, RegimeUse>();
        services.AddScoped<ReceiveDossier>();
        services.AddScoped<IVersionUse, ReceivedUnderVersion>();
        services.AddScoped<FindKnownApplicant>();
        services.AddScoped<IssueIntakeSlip>();
        services.AddScoped<IntakeSlipReader>();
        services.AddScoped<ImportDossiers>();
        services.AddScoped<HandOverDossier>();
        services.AddScoped<ConfirmDossierHandOver>();
        services.AddScoped<AssignDossier>();
        services.AddScoped<ForwardDossier>();
        services.AddScoped<ProcessChangePreview>();
        services.AddScoped<MoveDossiersToProcess>();
        services.AddScoped<RequestDossierSupplement>();
        services.AddScoped<CompleteDossierSupplement>();
        services.AddScoped<SubmitDossierResult>();
        services.AddScoped<SendBackResult>();
        services.AddScoped<ApproveDossierResult>();
        services.AddScoped<ConfirmDossierResult>();
        services.AddScoped<ReturnDossierResult>();
        services.AddScoped<WithdrawDossier>();
        services.AddScoped<CloseDossier>();
        services.AddScoped<PauseDossier>();
        services.AddScoped<ResumeDossier>();
        services.AddScoped<ReferralCalendars>();
        services.AddScoped<AskDossierReferrals>();
        services.AddScoped<AnswerDossierReferral>();
        services.AddScoped<WithdrawDossierReferral>();
        services.AddScoped<ReferralList>();
        services.AddScoped<UndoDossierChange>();
        services.AddScoped<ICalendarDependent, DossierRedating>();
        services.AddScoped<IMorningPart, DossierMorning>();
        services.AddScoped<IFeedPart, DossierFeed>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.DossierMoves>();
        services.AddScoped<Organisations.Reorganisations.IReorganised, Reorganising.ReferralMoves>();
        return services;
    }
}
