using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Organisations;

/// <summary>Start here: units, officials, posts, sessions, calendars. Owns the tables <c>org_*</c>; needs the kernel only.</summary>
public static class OrganisationsModule
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddSingleton(new ModuleInfo("Organisations", OrganisationsActions.All, []));
        services.AddScoped<Sessions.Sessions>();
        services.AddScoped<CreateAccessToken>();
        services.AddScoped<RevokeAccessToken>();
        services.AddScoped<AccessTokenReader>();
        services.AddSingleton<IModelPart, OrganisationsModelPart>();
        services.AddScoped<UnitDirectory>();
        services.AddScoped<CalendarReader>();
        services.AddScoped<AuthorityReader>();
        services.AddScoped<PostReader>();
        return services;
    }
}
