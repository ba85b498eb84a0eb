using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CaiCach.Crash.Tests;

/// <summary>Sends a command until it is answered, under the same key however often.</summary>
internal sealed class Client(Server server, Journal journal) : IDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(1) }) { Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose() => http.Dispose();

    public async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(
        string token, string address, object? body, string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            var root = await server.AddressAsync(cancellationToken);
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root, "/api/v1/" + address));
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                request.Headers.Add("Idempotency-Key", key);
                request.Content = body is null ? null : JsonContent.Create(body);
                using var response = await http.SendAsync(request, cancellationToken);
                if (response.StatusCode < HttpStatusCode.InternalServerError)
                {
                    return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken));
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // Killed before, in or after the commit: only asking again can tell.
            }

            journal.NoAnswer();
            await Task.Delay(30, cancellationToken);
        }
    }
}
