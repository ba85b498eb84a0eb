using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Passwords;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.SigningIn;
using CaiCach.Organisations.Units;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaiCach.Organisations;

/// <summary>Start here: units, officials, posts, sessions, calendars. Owns the tables <c>org_*</c>; needs the kernel only.</summary>
public static class OrganisationsModule
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddSingleton(new ModuleInfo("Organisations", OrganisationsActions.All, OrganisationsPermissions.Rights));
        services.AddDataProtection();
        services.TryAddSingleton(new SignInSettings());
        services.AddSingleton<IPasswordHasher<Official>, PasswordHasher<Official>>();
        services.AddScoped<CheckPassword>();
        services.AddScoped<CheckSecondStep>();
        services.AddScoped<FailedSignIns>();
        services.AddScoped<Sessions.Sessions>();
        services.AddScoped<SessionReader>();
        services.AddScoped<EndSessions>();
        services.AddScoped<SwitchPost>();
        services.AddScoped<OfficialChange>();
        services.AddScoped<CreateOfficial>();
        services.AddScoped<SetOfficialActive>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<ResetSecondFactor>();
        services.AddScoped<UnlockOfficial>();
        services.AddScoped<OfficialList>();
        services.AddScoped<OfficialReader>();
        services.AddScoped<OfficialHistory>();
        services.AddScoped<ChangeOfficialEmail>();
        services.TryAddSingleton(new MorningOptions());
        services.AddScoped<MorningDays>();
        services.AddScoped<MorningPeople>();
        services.AddScoped<SendMornings>();
        services.AddScoped<MorningReader>();
        services.AddScoped<ChangeOwnMail>();
        services.AddHostedService<MorningWorker>();
        services.AddScoped<CreateCalendarFeed>();
        services.AddScoped<RevokeCalendarFeed>();
        services.AddScoped<CalendarFeedReader>();
        services.AddScoped<PostGiving>();
        services.AddScoped<GivePost>();
        services.AddScoped<EndPost>();
        services.AddScoped<TransferPost>();
        services.AddScoped<CreateUnit>();
        services.AddScoped<RenameUnit>();
        services.AddScoped<CloseUnit>();
        services.AddScoped<AddUnitAlias>();
        services.AddScoped<ImportUnits>();
        services.AddScoped<UnitReader>();
        services.AddReorganisations();
        services.AddScoped<PasswordProof>();
        services.AddScoped<ChangePassword>();
        services.AddSingleton<SecondFactorKeys>();
        services.AddScoped<SecondFactorReader>();
        services.AddScoped<EnrolSecondFactor>();
        services.AddScoped<TurnOffSecondFactor>();
        services.AddScoped<RenewRecoveryCodes>();
        services.AddScoped<CreateAccessToken>();
        services.AddScoped<RevokeAccessToken>();
        services.AddScoped<AccessTokenReader>();
        services.AddSingleton<IModelPart, OrganisationsModelPart>();
        services.AddScoped<UnitDirectory>();
        services.AddScoped<CalendarReader>();
        services.AddScoped<CalendarList>();
        services.AddScoped<CreateCalendarLayer>();
        services.AddScoped<PrepareCalendarChange>();
        services.AddScoped<DecideCalendarChange>();
        services.AddScoped<DiscardCalendarChange>();
        services.AddScoped<CalendarShifts>();
        services.AddScoped<CalendarImpactReader>();
        services.AddScoped<RunRedating>();
        services.TryAddSingleton(new RedatingOptions());
        services.AddHostedService<RedatingWorker>();
        services.AddSingleton<RoleRights>();
        services.AddScoped<AuthorityReader>();
        services.AddScoped<PostReader>();
        services.AddScoped<Responsibility.HeadTermReader>();
        return services;
    }

    static void AddReorganisations(this IServiceCollection services)
    {
        services.TryAddSingleton(new ReorganisationBatch());
        services.AddScoped<ReorganisationChange>();
        services.AddScoped<CreateReorganisation>();
        services.AddScoped<ImportReorganisation>();
        services.AddScoped<RehearseReorganisation>();
        services.AddScoped<ApproveReorganisation>();
        services.AddScoped<CancelReorganisation>();
        services.AddScoped<ReorganisationStart>();
        services.AddScoped<RunReorganisations>();
        services.AddScoped<ReorganisationReader>();
        services.AddScoped<IReorganised, PostMoves>();
        services.AddHostedService<ReorganisationWorker>();
    }
}
