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
        .AddFilter(async (context, next) =>
            context.HttpContext.RequestServices.GetRequiredService<CurrentOfficial>().Authority.HasAny(permission)
                ? await next(context)
                : Problems.Of([Refusal.Forbidden()], conditional: false));

    /// <summary>Any official's token will do: the answer is everybody's or the caller's own.</summary>
    public static RouteHandlerBuilder NeedsToken(this RouteHandlerBuilder route) => route.WithMetadata(AnyOfficial.Instance);

    /// <summary>A command: needs a key, answers a repeat as the first time.</summary>
    /// <param name="route">The route.</param>
    /// <param name="permission">Which one the caller must hold.</param>
    /// <param name="summary">One Vietnamese line.</param>
    /// <param name="status">Of success.</param>
    /// <param name="versioned">Whether there is one record whose version <c>If-Match</c> can name; elsewhere the header is refused, never ignored.</param>
    public static RouteHandlerBuilder Command<TAnswer>(
        this RouteHandlerBuilder route, Permission permission, string summary, int status = StatusCodes.Status200OK, bool versioned = true) =>
        route.Needs(permission).Writes<TAnswer>(summary, status, versioned);

    public static RouteHandlerBuilder Writes<TAnswer>(this RouteHandlerBuilder route, string summary, int status, bool versioned)
    {
        route.AddFilter(ApiCall.CheckHeadersAsync)
            .WithSummary(summary)
            .WithMetadata(new CommandRoute(versioned))
            .Produces<TAnswer>(status)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        return versioned ? route.ProducesProblem(StatusCodes.Status412PreconditionFailed) : route;
    }

    /// <summary>Shows a body in the document.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder route, string json) => route.WithMetadata(new ExampleBody(json));
}
