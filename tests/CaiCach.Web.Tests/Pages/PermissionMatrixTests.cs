using System.Net;
using CaiCach.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Every page × every role, made from the routes themselves: a page added tomorrow is in it.</summary>
public sealed class PermissionMatrixTests
{
    const string Prefix = "may:";

    // Pages about oneself.
    const string SignedIn = "signed-in";

    [Fact]
    public async Task Every_page_names_its_permission_or_is_public()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");

        Assert.Empty(Pages(web).Where(p => !IsGuarded(p)).Select(p => p.RoutePattern.RawText));
        Assert.True(Pages(web).Count > 12);
    }

    [Fact]
    public void A_page_without_a_permission_would_be_found() =>
        Assert.False(IsGuarded(new RouteEndpointBuilder(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/open"), 0).Build()));

    [Fact]
    public async Task What_is_neither_page_nor_api_nor_file_is_public_by_name()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var others = web.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null && e.RoutePattern.RawText is { } route && !route.TrimStart('/').StartsWith("api/", StringComparison.Ordinal)).ToList();

        // A calendar program cannot sign in: the address of a person's calendar is itself the key, and a wrong one is not found by anybody; working days are everybody's.
        Assert.Equal(["/calendar/{token}.ics", "/calendars/{id:guid}/days.csv", "/calendars/{id:guid}/days.ics", "/openapi/{documentName}.json"], others.Select(e => e.RoutePattern.RawText).Order(StringComparer.Ordinal));
        Assert.All(others, e => Assert.NotNull(e.Metadata.GetMetadata<IAllowAnonymous>()));
        foreach (var person in new[] { web.Province.Counter, web.Province.Administrator })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, person)).GetAsync("/calendar/x.ics")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await web.Client().GetAsync("/calendar/x.ics")).StatusCode);
    }

    [Fact]
    public async Task Each_role_opens_what_its_post_allows_and_nothing_else()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var dossier = await web.House.InProcessingAsync();
        var province = web.Province;
        foreach (var person in new[] { province.Counter, province.Specialist, province.Head, province.Chair, province.DepartmentCounter, province.Coordinator, province.Auditor, province.Administrator })
        {
            var authority = await web.House.AuthorityOfAsync(person);
            var browser = await Browser.SignInAsync(web, person);
            foreach (var page in Pages(web))
            {
                var address = "/" + page.RoutePattern.RawText!.TrimStart('/').Replace("{id:guid?}", "{id:guid}", StringComparison.Ordinal).Replace("{id:guid}", dossier.Id.ToString(), StringComparison.Ordinal);
                var answer = (await browser.GetAsync(address)).StatusCode;
                var permission = PermissionOf(page);
                if (permission is not null && !authority.Grants.Any(g => g.Permission.Code == permission))
                {
                    Assert.True(answer == HttpStatusCode.Forbidden, $"{person.Role} {address}: {answer}");
                }
                else
                {
                    Assert.True(answer != HttpStatusCode.Forbidden && (int)answer < 500, $"{person.Role} {address}: {answer}");
                }
            }
        }
    }

    [Fact]
    public async Task Another_agency_does_not_learn_that_a_dossier_exists()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var dossier = await web.House.InProcessingAsync();
        var browser = await Browser.SignInAsync(web, web.Province.DepartmentCounter);
        foreach (var address in new[] { "/dossiers/", "/print/receipt/", "/print/control/" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address + dossier.Id)).StatusCode);
        }

        var found = await browser.SubmitAsync("/work", "/search", new() { ["Q"] = dossier.Code.ToLowerInvariant() });
        Assert.DoesNotContain(dossier.Id.ToString(), found.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain(dossier.Code, await browser.ReadAsync(found.Headers.Location.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_opens_public_pages_only()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        using var client = web.Client();
        foreach (var page in Pages(web).Where(p => p.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var address = "/" + page.RoutePattern.RawText!.TrimStart('/').Replace("{id:guid?}", "{id:guid}", StringComparison.Ordinal).Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(address)).StatusCode);
        }
    }

    static List<RouteEndpoint> Pages(WebHouse web) => [.. web.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.RawText is not null)];

    static bool IsGuarded(Endpoint page) => page.Metadata.GetMetadata<IAllowAnonymous>() is not null || PermissionOf(page) is not null
        || page.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy == SignedIn);

    static string? PermissionOf(Endpoint page) => page.Metadata.GetOrderedMetadata<IAuthorizeData>()
        .Select(a => a.Policy).LastOrDefault(p => p?.StartsWith(Prefix, StringComparison.Ordinal) == true)?[Prefix.Length..];
}
