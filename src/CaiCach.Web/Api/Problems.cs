using CaiCach.Kernel.Outcomes;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Api;

/// <summary>Refusals and faults as problem documents (RFC 9457): <c>code</c> is stable, <c>detail</c> is Vietnamese, <c>errors</c> name the fields.</summary>
internal static class Problems
{
    public static IResult Of(int status, string code, string detail, IReadOnlyList<FieldProblem>? errors = null)
    {
        var problem = new ProblemDetails { Status = status, Detail = detail };
        problem.Extensions["code"] = code;
        if (errors is { Count: > 0 })
        {
            problem.Extensions["errors"] = errors;
        }

        return TypedResults.Problem(problem);
    }

    /// <param name="refusals">Why not; the first decides the status.</param>
    /// <param name="conditional">True when the caller named the version it saw: a conflict is then a failed precondition.</param>
    public static IResult Of(IReadOnlyList<Refusal> refusals, bool conditional)
    {
        var status = refusals[0].Code switch
        {
            Refusal.NotFoundCode => StatusCodes.Status404NotFound,
            Refusal.ForbiddenCode => StatusCodes.Status403Forbidden,
            Refusal.ConflictCode => conditional ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        var fields = refusals.Where(r => r.Field is not null).Select(r => FieldProblem.Of(r.Field!, r.Code, r.Message)).ToList();
        return Of(status, refusals[0].Code, string.Join(' ', refusals.Select(r => r.Message).Distinct()), fields);
    }

    public static IResult NotFound(string what) => Of([Refusal.NotFound(what)], conditional: false);

    public static IResult BadRequest(string code, string detail) => Of(StatusCodes.Status400BadRequest, code, detail);
}
