using Microsoft.AspNetCore.Routing.Patterns;

namespace CaiCach.Web.Api;

/// <summary>
/// Maps the API's routes without preparing their handlers: what binds parameters and writes answers is made when a route is first asked for. Preparing all of them took the first
/// page of every start two seconds of processor. These hide the framework's methods of the same names within the API.
/// </summary>
internal static class LateRoutes
{
    static readonly string[] WithBody = [HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch];

    public static RouteHandlerBuilder MapGet(this RouteGroupBuilder routes, string pattern, Delegate handler) => routes.Map(pattern, HttpMethods.Get, handler);

    public static RouteHandlerBuilder MapPost(this RouteGroupBuilder routes, string pattern, Delegate handler) => routes.Map(pattern, HttpMethods.Post, handler);

    public static RouteHandlerBuilder MapPut(this RouteGroupBuilder routes, string pattern, Delegate handler) => routes.Map(pattern, HttpMethods.Put, handler);

    public static RouteHandlerBuilder MapDelete(this RouteGroupBuilder routes, string pattern, Delegate handler) => routes.Map(pattern, HttpMethods.Delete, handler);

    /// <summary>Something that is asked before the handler; the first added is asked first.</summary>
    public static RouteHandlerBuilder AddFilter(this RouteHandlerBuilder route, Func<EndpointFilterInvocationContext, EndpointFilterDelegate, ValueTask<object?>> filter) => route.WithMetadata(new RouteFilter(filter));

    static RouteHandlerBuilder Map(this RouteGroupBuilder routes, string pattern, string method, Delegate handler)
    {
        Lazy<RequestDelegate>? made = null;
        var route = routes.MapMethods(pattern, [method], context => made!.Value(context));
        route.Add(builder =>
        {
            var services = ((IEndpointRouteBuilder)routes).ServiceProvider;
            var whole = ((RouteEndpointBuilder)builder).RoutePattern;
            builder.Metadata.Remove(builder.Metadata.OfType<System.Reflection.MethodInfo>().FirstOrDefault()!);
            builder.Metadata.Add(handler.Method); // by which the document describes the route
            _ = RequestDelegateFactory.InferMetadata(handler.Method, Options(services, whole, method, builder));
            made = new Lazy<RequestDelegate>(() =>
            {
                var late = new RouteEndpointBuilder(null, whole, 0) { ApplicationServices = services };
                foreach (var filter in builder.Metadata.OfType<RouteFilter>())
                {
                    late.FilterFactories.Add((_, next) => context => filter.Ask(context, next));
                }

                return RequestDelegateFactory.Create(handler, Options(services, whole, method, late)).RequestDelegate;
            });
        });
        return new RouteHandlerBuilder([route]);
    }

    static RequestDelegateFactoryOptions Options(IServiceProvider services, RoutePattern pattern, string method, EndpointBuilder builder) => new()
    {
        ServiceProvider = services,
        RouteParameterNames = pattern.Parameters.Select(p => p.Name),
        ThrowOnBadRequest = services.GetRequiredService<Microsoft.Extensions.Options.IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
        DisableInferBodyFromParameters = !WithBody.Contains(method),
        EndpointBuilder = builder,
    };

    sealed record RouteFilter(Func<EndpointFilterInvocationContext, EndpointFilterDelegate, ValueTask<object?>> Ask);
}
