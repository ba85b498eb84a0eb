using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace CaiCach.Web.Api;

/// <summary>One call: who, under which key, having seen which version; and how an outcome becomes an answer.</summary>
internal sealed class ApiCall(CurrentOfficial current, IHttpContextAccessor accessor)
{
    const string KeyHeader = "Idempotency-Key";
    const int LongestKey = 80;

    HttpContext Http => accessor.HttpContext!;

    public CurrentOfficial Official => current;

    public Authority Authority => current.Authority;

    public CancellationToken Aborted => Http.RequestAborted;

    public ActionContext Context => current.Context(Http.Request.Headers[KeyHeader].ToString());

    /// <summary>The version in <c>If-Match</c>; null without one, or for <c>*</c>.</summary>
    public int? Version => VersionIn(Http.Request.Headers.IfMatch.ToString(), out var version) ? version : null;

    /// <summary>Refuses a command without a usable key, or with an <c>If-Match</c> that no answer of ours ever carried.</summary>
    public static async ValueTask<object?> CheckHeadersAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Request.Headers;
        if (headers[KeyHeader] is not [{ Length: > 0 and <= LongestKey } key] || key.Any(c => c is <= ' ' or > '~'))
        {
            return Problems.BadRequest("api.key", $"Cần đúng một tiêu đề {KeyHeader}, 1 đến {LongestKey} ký tự ASCII, khác nhau cho mỗi lệnh.");
        }

        if (headers.IfMatch.Count > 0 && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<CommandRoute>() is { IsVersioned: false })
        {
            return Problems.BadRequest("api.if_match", "Lệnh này không nhằm vào một bản ghi có phiên bản; bỏ tiêu đề If-Match.");
        }

        return VersionIn(headers.IfMatch.ToString(), out _) ? await next(context) : Problems.BadRequest("api.if_match", "If-Match phải là ETag đã nhận được.");
    }

    public IResult Answer<T>(Outcome<T> outcome, Func<T, int>? version = null) => Answer(outcome, version, TypedResults.Ok);

    public IResult Created<T>(Outcome<T> outcome, Func<T, string> address) => Answer(outcome, null, v => TypedResults.Created(ApiServices.Root + address(v), v));

    /// <summary>A page of a list, with the address of the next one as a link (RFC 8288).</summary>
    public IResult Listed<T>(T page, string? next)
    {
        if (next is not null && HttpMethods.IsGet(Http.Request.Method))
        {
            var query = Http.Request.Query.Where(q => q.Key != "after").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)).Append(KeyValuePair.Create("after", (string?)next));
            Http.Response.Headers.Link = $"<{Http.Request.PathBase}{Http.Request.Path}{QueryString.Create(query)}>; rel=\"next\"";
        }

        return TypedResults.Ok(page);
    }

    public IResult Listed<T>(Page<T> page) => Listed(page, page.Next?.ToString());

    /// <summary>A record with its version as ETag.</summary>
    public IResult Record<T>(T record, int version)
    {
        Http.Response.Headers.ETag = Tag(version);
        return TypedResults.Ok(record);
    }

    IResult Answer<T>(Outcome<T> outcome, Func<T, int>? version, Func<T, IResult> answer)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(outcome.Refusals, Version is not null);
        }

        if (version is not null)
        {
            Http.Response.Headers.ETag = Tag(version(outcome.Value));
        }

        return answer(outcome.Value);
    }

    static string Tag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    static bool VersionIn(string header, out int? version)
    {
        version = null;
        if (header is "" or "*")
        {
            return true;
        }

        if (!EntityTagHeaderValue.TryParse(header, out var tag) || tag.IsWeak
            || !int.TryParse(tag.Tag.AsSpan()[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        version = number;
        return true;
    }
}
