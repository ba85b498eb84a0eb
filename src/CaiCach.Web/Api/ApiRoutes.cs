using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Api;

/// <summary>What routes say about themselves.</summary>
internal static class ApiRoutes
{
    /// <summary>The caller must hold the permission somewhere; the use case asks again about the record.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, Permission permission) => route
        .WithMetadata(permission)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .AddEndpointFilter(async (context, next) =>
            context.HttpContext.RequestServices.GetRequiredService<CurrentOfficial>().Authority.HasAny(permission)
                ? await next(context)
                : Problems.Of([Refusal.Forbidden()], conditional: false));

    /// <summary>A command: needs a key, answers a repeat as the first time.</summary>
    public static RouteHandlerBuilder Command<TAnswer>(this RouteHandlerBuilder route, Permission permission, string summary, int status = StatusCodes.Status200OK) => route
        .Needs(permission)
        .AddEndpointFilter(ApiCall.CheckHeadersAsync)
        .WithSummary(summary)
        .WithMetadata(CommandRoute.Instance)
        .Produces<TAnswer>(status)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
