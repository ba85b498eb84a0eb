using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Permissions;
using CaiCach.TestKit;
using CaiCach.Web.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaiCach.Web.Tests.Api;

/// <summary>What holds for every route of the API, made from the routes themselves: one added tomorrow is in it.</summary>
public sealed partial class ApiRouteTests
{
    [Fact]
    public async Task Every_route_names_its_permission_or_is_for_any_official_or_public()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");

        Assert.Empty(Routes(web).Where(r => !IsGuarded(r)).Select(Name));
        Assert.Equal(["GET /open/rounds/{code}", "GET /open/rounds/{code}/csv", "GET /open/rounds/{code}/proof", "POST /status/"], Routes(web).Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Name).Order(StringComparer.Ordinal));
        Assert.True(Routes(web).Count > 25);
    }

    [Fact]
    public void A_route_without_a_permission_would_be_found() =>
        Assert.False(IsGuarded(new RouteEndpointBuilder(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/open"), 0).Build()));

    [Fact]
    public async Task Each_role_may_call_what_its_post_allows_and_nothing_else()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var province = web.Province;
        foreach (var person in new[] { province.Counter, province.Specialist, province.Head, province.Chair, province.DepartmentCounter, province.Coordinator, province.Auditor, province.Administrator })
        {
            var (client, authority) = (await web.ApiAsync(person), await web.House.AuthorityOfAsync(person));
            foreach (var route in Routes(web).Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is null))
            {
                var answer = await CallAsync(client, route);
                var may = route.Metadata.GetMetadata<Permission>() is not { } permission || authority.HasAny(permission);

                // A right that does not reach the record is told as 404, so 403 means the right is missing; taking something in at another agency is the one exception.
                Assert.True(
                    may ? (int)answer.Status < 500 && (answer.Status != HttpStatusCode.Forbidden || Name(route) is "POST /dossiers/" or "POST /intake-slips/" or "POST /arrivals/") : answer.Status == HttpStatusCode.Forbidden,
                    $"{person.Role} {Name(route)}: {answer.Status} {answer.Text}");
            }
        }
    }

    [Fact]
    public async Task No_route_but_the_public_one_answers_without_a_token()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var nobody = new ApiClient(web.Client(), null);
        foreach (var route in Routes(web).Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            (await CallAsync(nobody, route)).Refused(HttpStatusCode.Unauthorized, "api.token");
        }
    }

    [Fact]
    public async Task Every_command_needs_a_key_and_honours_or_refuses_a_version()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var everyone = new List<ApiClient>();
        var controller = await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên");
        foreach (var person in new[] { web.Province.Counter, web.Province.Specialist, web.Province.Head, web.Province.Chair, web.Province.Coordinator, controller, await web.House.LeaderAsync() })
        {
            everyone.Add(await web.ApiAsync(person));
        }

        foreach (var route in Commands(web))
        {
            var (address, body) = (AddressOf(route), BodyOf(route));
            var versioned = route.Metadata.GetMetadata<CommandRoute>()!.IsVersioned;
            ApiAnswer? without = null, garbled = null;
            foreach (var client in everyone)
            {
                without = await client.PostAsync(address, body, key: "");
                garbled = await client.PostAsync(address, body, ifMatch: versioned ? "\"x\"" : "\"1\"");
                if (without.Status != HttpStatusCode.Forbidden)
                {
                    break;
                }
            }

            without!.Refused(HttpStatusCode.BadRequest, "api.key");
            garbled!.Refused(HttpStatusCode.BadRequest, "api.if_match");
        }
    }

    [Fact]
    public async Task The_document_holds_every_route_with_its_headers_its_token_and_an_example_that_can_be_read()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var document = (await ApiAnswer.ReadAsync(await web.Client().GetAsync("/openapi/v1.json"))).Ok().Json;
        var paths = document.GetProperty("paths");
        var json = web.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("Bearer").GetProperty("scheme").GetString());
        foreach (var route in Routes(web))
        {
            var method = Name(route).Split(' ')[0];
            var path = "/" + ConstraintPattern().Replace(route.RoutePattern.RawText!, "}").Trim('/');
            Assert.True(paths.TryGetProperty(path, out var item) || paths.TryGetProperty(path + "/", out item), $"{path} is not in the document");
            var operation = item.GetProperty(method.ToLowerInvariant());
            Assert.False(string.IsNullOrEmpty(operation.GetProperty("summary").GetString()), path);
            var headers = operation.TryGetProperty("parameters", out var parameters)
                ? parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "header").Select(p => p.GetProperty("name").GetString()).ToList() : [];
            var command = route.Metadata.GetMetadata<CommandRoute>();
            Assert.Equal(command is not null, headers.Contains("Idempotency-Key"));
            Assert.Equal(command is { IsVersioned: true }, headers.Contains("If-Match"));
            Assert.Equal(method == "GET", headers.Contains("If-None-Match"));
            if (route.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } type })
            {
                var example = operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");
                Assert.NotNull(example.Deserialize(type, json));
            }
        }
    }

    [Fact]
    public async Task Every_problem_code_in_the_document_exists()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var document = await ApiAnswer.ReadAsync(await web.Client().GetAsync("/openapi/v1.json"));
        var known = CodePattern().Matches(await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "problems.md"))).Select(m => m.Groups[1].Value).ToHashSet();

        var named = CodePattern().Matches(document.Text).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count > 12);
        Assert.Empty(named.Except(known));
        Assert.DoesNotContain("twin.code", known);
    }

    static List<RouteEndpoint> Routes(WebHouse web) => [.. web.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText?.TrimStart('/').StartsWith("api/v1", StringComparison.Ordinal) == true)];

    static IEnumerable<RouteEndpoint> Commands(WebHouse web) => Routes(web).Where(r => r.Metadata.GetMetadata<CommandRoute>() is not null);

    static bool IsGuarded(Endpoint route) =>
        route.Metadata.GetMetadata<Permission>() is not null || route.Metadata.GetMetadata<AnyOfficial>() is not null || route.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    static string Name(RouteEndpoint route) =>
        $"{route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} {route.RoutePattern.RawText!["/api/v1".Length..]}";

    static string AddressOf(RouteEndpoint route) =>
        GuidPattern().Replace(route.RoutePattern.RawText!, "019b0c1e-0000-7000-8000-0000000000ff").Trim('/')["api/v1/".Length..];

    static JsonElement? BodyOf(RouteEndpoint route) =>
        route.Metadata.GetMetadata<ExampleBody>() is { } example ? JsonDocument.Parse(example.Json).RootElement : null;

    static Task<ApiAnswer> CallAsync(ApiClient client, RouteEndpoint route) =>
        Name(route).StartsWith("GET", StringComparison.Ordinal) ? client.GetAsync(AddressOf(route)) : client.PostAsync(AddressOf(route), BodyOf(route));

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaiCach.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex("`([a-z-]+\\.[a-z_]+)`")]
    private static partial Regex CodePattern();

    [GeneratedRegex("\\{[^}]*guid\\}")]
    private static partial Regex GuidPattern();

    [GeneratedRegex(":[a-z]+\\}")]
    private static partial Regex ConstraintPattern();
}
