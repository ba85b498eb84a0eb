using Microsoft.AspNetCore.Authorization;

namespace CaiCach.Web.Hosting;

internal sealed class PermissionHandler(CurrentOfficial current) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (current.Authority.Grants.Any(g => g.Permission.Code == requirement.Code))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
