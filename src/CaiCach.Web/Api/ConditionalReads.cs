using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CaiCach.Web.Api;

/// <summary>Every read carries an ETag: the record's version, or the hash of what was read. A program that has it already gets 304 and no body.</summary>
internal static class ConditionalReads
{
    public static void UseConditionalReads(this IApplicationBuilder app) => app.UseWhen(
        context => HttpMethods.IsGet(context.Request.Method) && context.Request.Path.StartsWithSegments(ApiServices.Root, StringComparison.Ordinal),
        api => api.Use(AnswerAsync));

    static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var original = context.Response.Body;
        using var body = new MemoryStream();
        context.Response.Body = body;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            var headers = context.Response.Headers;
            var tag = headers.ETag.ToString() is { Length: > 0 } version ? version : $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..32]}\"";
            headers.ETag = tag;
            if (IsKnown(context.Request.Headers.IfNoneMatch, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                headers.ContentType = default;
                headers.ContentLength = null;
                return;
            }
        }

        if (bytes.Length > 0)
        {
            await original.WriteAsync(bytes, context.RequestAborted);
        }
    }

    static bool IsKnown(IList<string?> header, string tag) =>
        EntityTagHeaderValue.TryParseList([.. header.OfType<string>()], out var known)
        && known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}
