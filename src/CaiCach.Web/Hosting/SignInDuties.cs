using CaiCach.Organisations.SigningIn;

namespace CaiCach.Web.Hosting;

/// <summary>
/// Leads whoever must first change the password or turn the second step on to that page, whatever page was asked for. The session has no rights until it is
/// done, so that nothing opens even where this is not asked.
/// </summary>
internal static class SignInDuties
{
    public static void UseSignInDuties(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var current = context.RequestServices.GetRequiredService<CurrentOfficial>();
        var page = current.Duty switch
        {
            SignInDuty.ChangePassword => "/account/password",
            SignInDuty.EnrolSecondFactor => "/account/second-factor",
            _ => null,
        };
        if (page is null || context.Request.Path.Value is { } path && (path == page || path is "/sign-out" or "/error"))
        {
            return next();
        }

        context.Response.Redirect(page);
        return Task.CompletedTask;
    });
}
