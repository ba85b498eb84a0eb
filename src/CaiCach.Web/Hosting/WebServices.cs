using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using CaiCach.Organisations.Officials;
using CaiCach.Kernel.Data;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.RateLimiting;

namespace CaiCach.Web.Hosting;

/// <summary>What the web host adds to the house.</summary>
internal static class WebServices
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        // The default encoder would turn every Vietnamese letter into an entity.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages(PageConventions.Apply).AddMvcOptions(o => o.ModelBinderProviders.Insert(0, new NormalTextBinderProvider()));
        services.AddAntiforgery(o => o.Cookie.Name = "caicach-form");
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SessionCookie.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<Microsoft.AspNetCore.Authorization.IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<Microsoft.AspNetCore.Authorization.IAuthorizationHandler, PermissionHandler>();
        services.AddIdentityCore<Official>(o =>
        {
            o.Password.RequiredLength = 12;
            (o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (false, false, false, false);
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        });
        services.AddScoped<IUserStore<Official>>(s => new UserOnlyStore<Official, AppDb, Guid>(s.GetRequiredService<AppDb>()));
        services.AddDataProtection().SetApplicationName("CaiCach")
            .PersistKeysToFileSystem(new DirectoryInfo(configuration["Keys:Folder"] ?? "var/keys"));
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentOfficial>();
        services.AddScoped<PageMenu>();
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy("look-up", context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = configuration.GetValue("Limits:LookUpsPerMinute", 10),
                    Window = TimeSpan.FromMinutes(1),
                }));
        });
        return services;
    }
}
