using System.Globalization;
using System.Threading.RateLimiting;
using CaiCach.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace CaiCach.Web.Hosting;

/// <summary>
/// The general limits. Whoever is signed in is counted by account and not by address, so that one busy officer does not shut out the office behind the
/// same address. Styles and scripts are not counted.
/// </summary>
internal static class RequestLimits
{
    public const string LookUp = "look-up";

    public const string Answer = "answer";

    public const string Calendar = "calendar";

    public static IServiceCollection AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        services.AddSingleton(limits);
        services.AddSingleton<SignInLimits>();
        return services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = SayWhenAsync;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, limits));
            o.AddPolicy(Calendar, context => PerMinute(Address(context), limits.CalendarReadsPerMinute));
            o.AddPolicy(Answer, context => PerMinute(Address(context), limits.AnswersPerMinute));
            o.AddPolicy(LookUp, context => PerMinute(Address(context), limits.LookUpsPerMinute));
        });
    }

    public static void UseRequestLimits(this IApplicationBuilder app)
    {
        // A token is read here already; otherwise all programs behind one address would be one client.
        app.UseWhen(c => c.Request.Path.StartsWithSegments("/api"), api => api.Use(async (context, next) =>
        {
            await context.AuthenticateAsync(TokenHandler.Name);
            await next(context);
        }));
        app.UseRateLimiter();
    }

    public static RateLimitPartition<string> PerMinute(string client, int permits) => permits <= 0
        ? RateLimitPartition.GetNoLimiter(client)
        : RateLimitPartition.GetFixedWindowLimiter(client, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });

    public static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    static RateLimitPartition<string> Partition(HttpContext context, LimitOptions limits)
    {
        // The page that says so must itself come through.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var current = context.RequestServices.GetRequiredService<CurrentOfficial>();
        return current.IsSignedIn
            ? PerMinute(current.Post.OfficialId.ToString("N"), limits.RequestsPerMinute)
            : PerMinute(Address(context), limits.AnonymousRequestsPerMinute);
    }

    static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
