using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace CaiCach.Web.Hosting;

/// <summary>What the web host adds to the house.</summary>
internal static class WebServices
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        // The default encoder would turn every Vietnamese letter into an entity.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages(PageConventions.Apply).AddMvcOptions(o =>
        {
            o.ModelBinderProviders.Insert(0, new NormalTextBinderProvider());
            o.ModelBinderProviders.Insert(0, new DayBinderProvider());
            BindingWords.Set(o);
        });
        services.AddCompression();
        services.AddAntiforgery(o => o.Cookie.Name = "caicach-form");
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SessionCookie.Configure);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(PermissionPolicies.SignedIn, p => p.RequireAuthenticatedUser());
        services.AddSingleton<Microsoft.AspNetCore.Authorization.IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<Microsoft.AspNetCore.Authorization.IAuthorizationHandler, PermissionHandler>();
        services.AddDataProtection().SetApplicationName("CaiCach")
            .PersistKeysToFileSystem(new DirectoryInfo(configuration["Keys:Folder"] ?? "var/keys"));
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentOfficial>();
        services.AddScoped<PageMenu>();
        services.AddScoped<SearchTicket>();
        services.AddScoped<Pages.Plans.Editing.Origins>();
        services.AddSingleton<PartialSignIn>();
        services.AddScoped<SignInStart>();
        services.AddRequestLimits(configuration);
        services.AddProxies(configuration);
        return services;
    }
}
