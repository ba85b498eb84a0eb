using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.SecondFactors;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Reports.Reform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Browser.Tests.Pages;

/// <summary>
/// Opens every page that has a route, so a page added tomorrow is in it: a page with an id for every kind of record that answers, a dossier in every state,
/// each through the person for whom it holds most. Made once a run; the tests read what was found.
/// </summary>
public sealed partial class Tour : IAsyncLifetime
{
    // Everyone who signs in, by what they do in the demonstration.
    static readonly string[] People =
        ["mc.tuyhoa", "cv.tnmt.tuyhoa", "tp.tnmt.tuyhoa", "ct.tuyhoa", "vt.tuyhoa", "pct.tinh", "cchc.snv", "ct.sonoivu", "kstthc", "thanhtra", "quantri"];

    // Nothing to look at: the sign-out ends the tour, the search box's target only redirects, the sign of life has no content.
    static readonly string[] WithoutContent = ["sign-out", "search", "session"];

    const string HalfIn = "half signed in";

    /// <summary>A later page may cost this much over the wire.</summary>
    public const int LaterPage = 25;

    readonly Chromium chromium;
    readonly ConcurrentBag<Finding> findings = [];
    readonly Dictionary<string, Visitor> visitors = [];
    readonly Dictionary<string, Transfer> transfers = [];
    readonly List<string> visited = [];
    Site? site;
    Guid version;

    public Tour(Chromium chromium) => this.chromium = chromium;

    public IReadOnlyList<string> Visited => visited;

    public IEnumerable<Finding> Of(FindingKind kind) => findings.Where(f => f.Kind == kind).OrderBy(f => f.Where);

    public async ValueTask InitializeAsync()
    {
        if (!chromium.IsInstalled)
        {
            return;
        }

        site = await Site.DemonstrationAsync(chromium);
        version = await Preparation.MakeAsync(site);
        foreach (var person in People)
        {
            visitors[person] = await site.VisitAsync();
            await visitors[person].SignInAsync(person);
            transfers[person] = await Transfer.OfAsync(visitors[person]);
            await visitors[person].GoAsync("/dossiers"); // loads all that pages share: from here on every page is a later one
        }

        visitors[""] = await site.VisitAsync();
        transfers[""] = await Transfer.OfAsync(visitors[""]);
        await visitors[""].GoAsync("/");
        foreach (var page in Pages(site.Services))
        {
            await OpenAsync(page);
        }

        foreach (var (person, visitor) in visitors)
        {
            foreach (var trouble in visitor.Troubles)
            {
                findings.Add(new Finding(FindingKind.Trouble, person, trouble));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }

    /// <summary>Every page with a route that shows something.</summary>
    static IEnumerable<RouteEndpoint> Pages(IServiceProvider services) => services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.RawText is { } route && !WithoutContent.Contains(route.Trim('/')))
        .DistinctBy(e => e.RoutePattern.RawText!.Trim('/'))
        .OrderBy(e => e.RoutePattern.RawText, StringComparer.Ordinal);

    /// <summary>Somebody who has given the password and owes the second step.</summary>
    async Task<Visitor> HalfSignInAsync()
    {
        await site!.WithAsync<AppDb, int>(async db =>
        {
            var official = await db.Set<Official>().SingleAsync(o => o.UserName == "mc.sonhoa");
            db.Add(new SecondFactor { OfficialId = official.Id });
            return await db.SaveChangesAsync();
        });
        var visitor = await site.VisitAsync();
        await visitor.SignInAsync("mc.sonhoa");
        transfers[HalfIn] = await Transfer.OfAsync(visitor);
        return visitor;
    }

    async Task OpenAsync(RouteEndpoint page)
    {
        var route = "/" + page.RoutePattern.RawText!.Trim('/');
        if (route == "/sign-in/second-step")
        {
            visitors[HalfIn] = await HalfSignInAsync(); // here and now: the half of a sign-in does not last
        }

        var people = page.Metadata.GetMetadata<IAllowAnonymous>() is not null ? visitors.Keys.Except(People).ToList() : [.. People];
        var opened = 0;
        foreach (var address in await AddressesAsync(route))
        {
            if (await FullestAsync(people, address) is { } person)
            {
                opened++;
                await LookAsync(person, address);
            }
        }

        if (opened == 0)
        {
            findings.Add(new Finding(FindingKind.NotVisited, route, "nobody could open it"));
        }
    }

    /// <summary>The person for whom the page holds most to fill in and press, then most to read; null when nobody may open it.</summary>
    async Task<string?> FullestAsync(IEnumerable<string> people, string address)
    {
        var seen = await Task.WhenAll(people.Select(async person =>
        {
            var answer = await visitors[person].Context.APIRequest.GetAsync(new Uri(site!.Address, address).ToString());
            var shown = answer.Status == 200 && new Uri(answer.Url).PathAndQuery == address && answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal);
            var text = shown ? await answer.TextAsync() : "";
            return (Person: person, Holds: text.Length + (10_000 * Controls().Count(text)));
        }));
        var (best, most) = seen.MaxBy(s => s.Holds);
        return most > 0 ? best : null;
    }

    async Task LookAsync(string person, string address)
    {
        var visitor = visitors[person];
        var cost = await transfers[person].CostOfAsync(visitor, address);
        visited.Add($"{address} ({person}, {cost} KB)");
        if (cost > LaterPage)
        {
            findings.Add(new Finding(FindingKind.TooHeavy, $"{address} as {person}", $"{cost} KB"));
        }

        foreach (var finding in await Inspection.RunAsync(visitor, $"{address} as {person}"))
        {
            findings.Add(finding);
        }
    }

    async Task<IReadOnlyList<string>> AddressesAsync(string route)
    {
        var open = route.IndexOf('{', StringComparison.Ordinal);
        if (route is "/plans/tasks/from")
        {
            // Only from a record: the figures of an agency will do.
            return [$"{route}?kind=agency&record={(await IdsAsync("/heads/"))[0]}"];
        }

        if (open < 0)
        {
            return [route, .. Queries(route)];
        }

        var (prefix, suffix) = (route[..open], route[(route.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        var ids = await IdsAsync(prefix);
        return [.. ids.Select(id => prefix + id + suffix.Replace("{code}", "directives.issued", StringComparison.Ordinal))];
    }

    /// <summary>The same page with something asked of it.</summary>
    string[] Queries(string route) => route switch
    {
        "/dossiers" => ["/dossiers?q=khong-co-gi", "/dossiers?state=Processing"],
        "/dossiers/receive" => ["/dossiers/receive?q=dkk", "/dossiers/receive?q=zzzz", "/dossiers/receive?versionId=" + version],
        "/overview" => ["/overview?by=Field", "/overview?by=Month", "/overview?from=2019-01-01&to=2019-01-02"],
        "/apologies" => ["/apologies?state=Drafted", "/apologies?state=Cancelled"],
        "/heads" => ["/heads?period=2021-H1&sort=dossiers.solved-late", "/heads?from=2019-01-01&to=2019-01-02"],
        "/heads/explanations" => ["/heads/explanations?state=Asked", "/heads/explanations?measure=explanations.in-time&from=2021-01-01&to=2021-06-30"],
        "/plans/tasks" => ["/plans/tasks?from=2021-04-01&to=2021-06-30"],
        "/late/without-letter" => ["/late/without-letter?from=2021-01-01&to=2021-06-30"],
        "/procedures" => ["/procedures?change=New&from=2021-01-01&to=2021-06-30", "/procedures?text=khong-co-gi"],
        "/reform-reports" => ["/reform-reports?state=Submitted", "/reform-reports?period=2021-Q1"],
        "/error" => ["/error?code=404", "/error?code=409"],
        _ => [],
    };

    /// <summary>Records to try in an address: of the kinds known by their folder, else the first of every kind there is.</summary>
    Task<Guid[]> IdsAsync(string prefix) => site!.WithAsync<AppDb, Guid[]>(async db =>
    {
        if (prefix is "/dossiers/")
        {
            var city = await db.Set<Organisations.Units.Unit>().FirstAsync(u => u.Code == "H45.20");
            var all = await db.Set<Dossier>().Select(d => new { d.Id, d.State, d.AgencyId, d.SupplementCount }).ToListAsync();
            return [.. all.GroupBy(d => (d.State, d.SupplementCount)).Select(g => (g.FirstOrDefault(d => d.AgencyId == city.Id) ?? g.First()).Id)];
        }

        if (prefix is "/print/supplement/")
        {
            return await db.Set<Dossier>().Where(d => d.State == DossierState.AwaitingSupplement).Select(d => d.Id).ToArrayAsync();
        }

        if (prefix is "/apologies/" or "/print/apology/")
        {
            return [.. (await db.Set<Apology>().Select(a => new { a.Id, a.State }).ToListAsync()).GroupBy(a => a.State).Select(g => g.First().Id)];
        }

        if (prefix is "/heads/")
        {
            return await db.Set<Organisations.Units.Unit>().Where(u => u.Code == "H45.20" || u.Code == "H45.02").Select(u => u.Id).ToArrayAsync();
        }

        if (prefix is "/heads/explanations/")
        {
            return [.. (await db.Set<Accountability.Explanations.Explanation>().Select(e => new { e.Id, e.State, e.Kind }).ToListAsync()).GroupBy(e => (e.State, e.Kind)).Select(g => g.First().Id)];
        }

        if (prefix is "/reform-reports/" or "/print/reform-report/")
        {
            return [.. (await db.Set<ReformReport>().OrderBy(r => r.Id).Select(r => new { r.Id, r.State, r.AgencyId }).ToListAsync()).GroupBy(r => (r.State, r.AgencyId)).Select(g => g.First().Id)];
        }

        if (prefix is "/plans/")
        {
            return await db.Set<Plan>().Select(p => p.Id).ToArrayAsync();
        }

        if (prefix is "/plans/tasks/")
        {
            // One in every stage, of the agency whose head is among those who look.
            var agency = (await db.Set<Organisations.Units.Unit>().FirstAsync(u => u.Code == "H45.02")).Id;
            return [.. (await db.Set<PlanTask>().Where(t => t.AgencyId == agency).OrderBy(t => t.Ordinal).Select(t => new { t.Id, t.Stage }).ToListAsync()).GroupBy(t => t.Stage).Select(g => g.First().Id)];
        }

        var tried = new List<Guid>();
        foreach (var kind in db.Model.GetEntityTypes().Where(t => t.FindPrimaryKey()?.Properties is [{ Name: "Id" } key] && key.ClrType == typeof(Guid)))
        {
            tried.AddRange(await EveryKindOfRecord.FirstAsync(db, kind.ClrType));
        }

        return [.. tried];
    });

    [GeneratedRegex("<(input(?! type=\"hidden)|select|textarea|button)")]
    private static partial Regex Controls();
}
