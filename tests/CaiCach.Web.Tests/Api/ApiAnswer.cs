using System.Net;
using System.Text.Json;

namespace CaiCach.Web.Tests.Api;

/// <summary>Status, text, JSON and next page of an answer.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, string? MediaType, string? ETag, Uri? Location, string Text, string? Next = null)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The stable code of a problem document.</summary>
    public string? Code => MediaType == "application/problem+json" ? Json.GetProperty("code").GetString() : null;

    public string this[string name] => Json.GetProperty(name).ToString();

    internal static async Task<ApiAnswer> ReadAsync(HttpResponseMessage answer) => new(
        answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.ETag?.Tag, answer.Headers.Location, await answer.Content.ReadAsStringAsync(),
        answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null);
}
