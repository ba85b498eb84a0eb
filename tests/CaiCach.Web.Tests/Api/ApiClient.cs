using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace CaiCach.Web.Tests.Api;

/// <summary>Speaks to the API as a program of an official would.</summary>
public sealed class ApiClient
{
    readonly HttpClient client;
    int keys;

    public ApiClient(HttpClient client, string? token)
    {
        this.client = client;
        client.BaseAddress = new Uri("https://localhost/api/v1/");
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<ApiAnswer> GetAsync(string address, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (ifNoneMatch is not null)
        {
            request.Headers.Add("If-None-Match", ifNoneMatch);
        }

        return await ApiAnswer.ReadAsync(await client.SendAsync(request));
    }

    /// <summary>Posts a text as JSON, whatever it is.</summary>
    public async Task<ApiAnswer> PostTextAsync(string address, string text, string? key = null, string mediaType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(text, System.Text.Encoding.UTF8, mediaType);
        request.Headers.Add("Idempotency-Key", key ?? $"khoa-{Interlocked.Increment(ref keys)}");
        return await ApiAnswer.ReadAsync(await client.SendAsync(request));
    }

    /// <summary>Posts under a new key unless one is given; an empty key sends none.</summary>
    public async Task<ApiAnswer> PostAsync(string address, object? body = null, string? key = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = body is null ? null : JsonContent.Create(body);
        if (key != "")
        {
            request.Headers.Add("Idempotency-Key", key ?? $"khoa-{Interlocked.Increment(ref keys)}");
        }

        if (ifMatch is not null)
        {
            request.Headers.Add("If-Match", ifMatch);
        }

        return await ApiAnswer.ReadAsync(await client.SendAsync(request));
    }
}
