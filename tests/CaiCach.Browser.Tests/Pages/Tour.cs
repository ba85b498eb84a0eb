using System.Collections.Concurrent;
using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.SecondFactors;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds;
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
/// Opens every page that has a route, so a page added tomorrow is in it: a page with an id for every kind of record that answers, in some of its states or in all,
/// each through the person for whom it holds most. Made once a run; the tests read what was found.
/// </summary>
public sealed class Tour : IAsyncLifetime
{
    // Everyone who signs in, by what they do in the demonstration.
    static readonly string[] People =
        ["mc.tuyhoa", "cv.tnmt.tuyhoa", "tp.tnmt.tuyhoa", "ct.tuyhoa", "vt.tuyhoa", "pct.tinh", "cchc.snv", "ct.sonoivu", "kstthc", "thanhtra", "quantri"];

    // Nothing to look at: the sign-out ends the tour, the search box's target only redirects, the sign of life has no content.
    static readonly string[] WithoutContent = ["sign-out", "search", "session"];

    // Between them they see every kind of record: they find out which kind an address is about before everybody is asked for it.
    static readonly string[] AllSeeing = ["thanhtra", "cchc.snv", "quantri"];

    const string SecondStep = "/sign-in/second-step";
    const string HalfIn = "half signed in";

    // Chromium works while another page waits; more than these wait for each other on two cores.
    const int AtOnce = 3;

    // Of one page so many addresses are opened: in every state it is shown when CAICACH_PAGES=each asks for all.
    static readonly int Most = Environment.GetEnvironmentVariable("CAICACH_PAGES") == "each" ? int.MaxValue : 3;

    // What stands beside a record's own page looks much the same for each of those that have it.
    const int Beside = 2;

    /// <summary>A later page may cost this much over the wire.</summary>
    public const int LaterPage = 25;

    readonly Chromium chromium;
    readonly ConcurrentBag<Finding> findings = [];
    readonly ConcurrentDictionary<string, Asker> askers = [];
    readonly ConcurrentBag<(string Person, Visitor Visitor)> visitors = [];
    readonly ConcurrentDictionary<string, ConcurrentBag<Seat>> free = [];
    readonly ConcurrentBag<string> visited = [];
    Site? site;
    Guid version;
    Guid department;

    public Tour(Chromium chromium) => this.chromium = chromium;

    public IReadOnlyList<string> Visited => [.. visited.Order(StringComparer.Ordinal)];

    public IEnumerable<Finding> Of(FindingKind kind) => findings.Where(f => f.Kind == kind).OrderBy(f => f.Where);

    public async ValueTask InitializeAsync()
    {
        if (!chromium.IsInstalled)
        {
            return;
        }

        site = await Site.DemonstrationAsync(chromium);
        version = await Preparation.MakeAsync(site);
        department = await site.WithAsync<AppDb, Guid>(db => db.Set<RoundResult>().Select(r => r.UnitId).FirstAsync());
        await Parallel.ForEachAsync(["", .. People], Some, async (person, _) =>
        {
            var visitor = await site.VisitAsync();
            if (person.Length > 0)
            {
                await visitor.SignInAsync(person);
            }

            await SeatAsync(person, visitor);
        });
        await Parallel.ForEachAsync(Pages(site.Services), Some, async (page, _) => await OpenAsync(page));
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
        foreach (var asker in askers.Values)
        {
            asker.Dispose();
        }

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

    static ParallelOptions Some => new() { MaxDegreeOfParallelism = AtOnce };

    /// <summary>Somebody at a browser that has loaded all that pages share: from here on every page is a later one.</summary>
    async Task SeatAsync(string person, Visitor visitor)
    {
        visitors.Add((person, visitor));
        if (!askers.ContainsKey(person))
        {
            askers[person] = await Asker.OfAsync(visitor, site!.Address);
        }

        await Axe.PutIntoAsync(visitor.Context);
        var transfer = await Transfer.OfAsync(visitor);
        if (person != HalfIn)
        {
            await transfer.CostOfAsync(visitor, person.Length == 0 ? "/" : "/dossiers"); // to the last of what it fetches
        }

        free.GetOrAdd(person, _ => []).Add(new Seat(visitor, transfer));
    }

    /// <summary>Somebody who has given the password and owes the second step.</summary>
    async Task HalfSignInAsync()
    {
        await site!.WithAsync<AppDb, int>(async db =>
        {
            var official = await db.Set<Official>().SingleAsync(o => o.UserName == "mc.sonhoa");
            db.Add(new SecondFactor { OfficialId = official.Id });
            return await db.SaveChangesAsync();
        });
        var visitor = await site.VisitAsync();
        await visitor.SignInAsync("mc.sonhoa");
        await SeatAsync(HalfIn, visitor);
    }

    async Task OpenAsync(RouteEndpoint page)
    {
        var route = "/" + page.RoutePattern.RawText!.Trim('/');
        if (route == SecondStep)
        {
            await HalfSignInAsync(); // here and now: the half of a sign-in does not last
        }

        IReadOnlyList<string> people = page.Metadata.GetMetadata<IAllowAnonymous>() is null ? People : route == SecondStep ? [HalfIn] : [""];
        var opened = 0;
        foreach (var address in await AddressesAsync(route, people))
        {
            if (opened == (route.Contains("}/", StringComparison.Ordinal) ? Math.Min(Beside, Most) : Most))
            {
                break;
            }

            var shown = await ShownAsync(people, address);
            people = [.. shown.Select(s => s.Person)]; // a page that is closed to somebody is closed whatever record it shows
            if (shown.MaxBy(s => s.Holds) is { Holds: > 0 } fullest)
            {
                opened++;
                await LookAsync(fullest.Person, address);
            }
        }

        if (opened == 0)
        {
            findings.Add(new Finding(FindingKind.NotVisited, route, "nobody could open it"));
        }
    }

    /// <summary>Those to whom the page is not closed as a whole, with how much it holds for each: most to fill in and press, then most to read.</summary>
    async Task<IReadOnlyList<(string Person, int Holds)>> ShownAsync(IEnumerable<string> people, string address) =>
        [.. (await Task.WhenAll(people.Select(async person => (Person: person, Holds: await askers[person].HoldsAsync(address))))).Where(s => s.Holds is not null).Select(s => (s.Person, s.Holds!.Value))];

    async Task LookAsync(string person, string address)
    {
        if (!free[person].TryTake(out var seat))
        {
            await SeatAsync(person, await site!.VisitAgainAsync(visitors.First(v => v.Person == person).Visitor));
            await LookAsync(person, address);
            return;
        }

        var cost = await seat.Transfer.CostOfAsync(seat.Visitor, address);
        visited.Add($"{address} ({person}, {cost} KB)");
        if (cost > LaterPage)
        {
            findings.Add(new Finding(FindingKind.TooHeavy, $"{address} as {person}", $"{cost} KB"));
        }

        foreach (var finding in await Inspection.RunAsync(seat.Visitor, $"{address} as {person}"))
        {
            findings.Add(finding);
        }

        free[person].Add(seat);
    }

    async Task<IReadOnlyList<string>> AddressesAsync(string route, IReadOnlyList<string> people)
    {
        var open = route.IndexOf('{', StringComparison.Ordinal);
        if (route is "/plans/tasks/from")
        {
            // Only from a record: the figures of an agency will do.
            return [$"{route}?kind=agency&record={(await IdsAsync("/heads/"))![0]}"];
        }

        if (route.EndsWith("/tasks/several", StringComparison.Ordinal))
        {
            var heads = (await IdsAsync("/heads/"))!;
            return [.. (await IdsAsync("/plans/"))!.Select(plan => $"/plans/{plan}/tasks/several?kind=agency&record={heads[0]}&record={heads[1]}")];
        }

        if (open < 0)
        {
            return [route, .. Queries(route)];
        }

        var (prefix, suffix) = (route[..open], route[(route.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        string Address(Guid id) => prefix + id + suffix.Replace("{code}", "directives.issued", StringComparison.Ordinal);
        if (await IdsAsync(prefix) is { } known)
        {
            return [.. known.Select(Address)];
        }

        var kinds = await EveryKindAsync();
        List<string> found = [];
        foreach (var kind in kinds)
        {
            if ((await ShownAsync(people.Intersect(AllSeeing), Address(kind[0]))).Any(s => s.Holds > 0))
            {
                found.AddRange(kind.Select(Address));
            }
        }

        return found.Count > 0 ? found : [.. kinds.SelectMany(k => k).Select(Address)];
    }

    /// <summary>The first two records of every kind.</summary>
    Task<List<Guid[]>> EveryKindAsync() => site!.WithAsync<AppDb, List<Guid[]>>(async db =>
    {
        List<Guid[]> kinds = [];
        foreach (var kind in db.Model.GetEntityTypes().Where(t => t.FindPrimaryKey()?.Properties is [{ Name: "Id" } key] && key.ClrType == typeof(Guid)))
        {
            kinds.Add(await EveryKindOfRecord.FirstAsync(db, kind.ClrType));
        }

        return [.. kinds.Where(k => k.Length > 0)];
    });

    /// <summary>The same page with something asked of it.</summary>
    string[] Queries(string route) => route switch
    {
        "/dossiers" => ["/dossiers?q=khong-co-gi", "/dossiers?state=Processing"],
        "/dossiers/receive" => ["/dossiers/receive?q=dkk", "/dossiers/receive?q=zzzz", "/dossiers/receive?versionId=" + version],
        "/overview" => ["/overview?by=Field", "/overview?by=Month", "/overview?from=2019-01-01&to=2019-01-02"],
        "/apologies" => ["/apologies?state=Drafted", "/apologies?state=Cancelled"],
        "/index" => ["/index?field=3", "/index?asOf=2021-03-31", "/index?index=service&field=2"],
        "/index/board" => ["/index/board?level=Commune", "/index/board?index=Reform"],
        "/heads" => ["/heads?period=2021-H1&sort=dossiers.solved-late", "/heads?from=2019-01-01&to=2019-01-02"],
        "/heads/explanations" => ["/heads/explanations?state=Asked", "/heads/explanations?measure=explanations.in-time&from=2021-01-01&to=2021-06-30"],
        "/plans/tasks" => ["/plans/tasks?from=2021-04-01&to=2021-06-30"],
        "/arrivals" => ["/arrivals?answered=true", "/arrivals?late=true"],
        "/corrections" => ["/corrections?corrected=true"],
        "/cross-unit-papers" => ["/cross-unit-papers?stage=OnTheWay", "/cross-unit-papers?stage=Ended"],
        "/payments" => ["/payments?settled=true", "/payments?late=true"],
        "/referrals" => ["/referrals?answered=true", "/referrals?late=true"],
        "/late/without-letter" => ["/late/without-letter?from=2021-01-01&to=2021-06-30"],
        "/procedures" => ["/procedures?having=NotFullyOnline", "/procedures?standing=Draft", "/procedures?change=New&from=2021-01-01&to=2021-06-30", "/procedures?text=khong-co-gi"],
        "/procedures/publications" => ["/procedures/publications?from=2021-01-01&to=2021-06-30&state=InTime", "/procedures/publications?from=2019-01-01&to=2019-01-02"],
        "/index/years" => ["/index/years?with=Qu%E1%BA%A3ng+Ninh", $"/index/years?unit={department}"],
        "/quality" => ["/quality?period=2021-H1&level=District", "/quality?from=2019-01-01&to=2019-01-02"],
        "/quality/ratings" => ["/quality/ratings?period=2021-Q2", "/quality/ratings?from=2019-01-01&to=2019-01-02"],
        "/reform-reports" => ["/reform-reports?state=Submitted", "/reform-reports?period=2021-Q1"],
        "/units" => ["/units?asOf=2019-01-01", "/units?text=000.00.20.H45", "/units?text=khong-co-gi"],
        "/error" => ["/error?code=404", "/error?code=409"],
        _ => [],
    };

    /// <summary>Records to show at an address, where which kind it is about is known by the folder; null where it must be found out.</summary>
    Task<Guid[]?> IdsAsync(string prefix) => site!.WithAsync<AppDb, Guid[]?>(async db =>
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

        if (prefix is "/print/stop/")
        {
            return await db.Set<Dossier>().Where(d => d.State == DossierState.Withdrawn).OrderBy(d => d.Id).Select(d => d.Id).Take(2).ToArrayAsync();
        }

        if (prefix is "/apologies/" or "/print/apology/")
        {
            return [.. (await db.Set<Apology>().Select(a => new { a.Id, a.State }).ToListAsync()).GroupBy(a => a.State).Select(g => g.First().Id)];
        }

        if (prefix is "/heads/" or "/quality/")
        {
            return await db.Set<Organisations.Units.Unit>().Where(u => u.Code == "H45.20" || u.Code == "H45.02").Select(u => u.Id).ToArrayAsync();
        }

        if (prefix is "/units/")
        {
            return await db.Set<Organisations.Units.Unit>().Where(u => u.Code == "H45" || u.Code == "H45.20" || u.Code == "H45.20.MC").Select(u => u.Id).ToArrayAsync();
        }

        if (prefix is "/units/reorganisations/")
        {
            return await db.Set<Organisations.Reorganisations.Reorganisation>().Select(r => r.Id).ToArrayAsync();
        }

        if (prefix is "/heads/explanations/")
        {
            return [.. (await db.Set<Accountability.Explanations.Explanation>().Select(e => new { e.Id, e.State, e.Kind }).ToListAsync()).GroupBy(e => (e.State, e.Kind)).Select(g => g.First().Id)];
        }

        if (prefix is "/reform-reports/" or "/print/reform-report/")
        {
            return [.. (await db.Set<ReformReport>().OrderBy(r => r.Id).Select(r => new { r.Id, r.State, r.AgencyId }).ToListAsync()).GroupBy(r => (r.State, r.AgencyId)).Select(g => g.First().Id)];
        }

        if (prefix is "/procedures/" or "/procedures/versions/")
        {
            // A draft, one that waits for its day, one that ended.
            var versions = (await db.Set<Procedures.Catalogue.ProcedureVersion>().Where(v => v.Number > 1 || v.ValidTo != null).OrderBy(v => v.Id).ToListAsync()).GroupBy(v => v.StandingOn(new DateOnly(2021, 7, 1))).Select(g => g.First());
            return [.. versions.Select(v => prefix is "/procedures/" ? v.ProcedureId : v.Id).Distinct()];
        }

        if (prefix is "/processes/")
        {
            // One in force, one that waits for its day, one that ended, a draft.
            return [.. (await db.Set<Procedures.Processes.InternalProcess>().OrderBy(p => p.Id).ToListAsync()).GroupBy(p => (p.State, p.ValidTo is null, p.ValidFrom > new DateOnly(2021, 7, 1))).Select(g => g.First().Id)];
        }

        if (prefix is "/procedures/publications/")
        {
            return [.. (await db.Set<Procedures.Publishing.Publication>().OrderBy(p => p.SignedOn).ToListAsync()).GroupBy(p => p.EnteredOn is null).Select(g => g.First().Id)];
        }

        if (prefix is "/index/leaf/")
        {
            // One measured, one of every kind of form.
            return await db.Set<Criterion>().Where(c => new[] { "1.6", "3.4.2", "4.1.3", "5.2.1", "8.2.1" }.Contains(c.Code) && db.Set<CriteriaSet>().Any(s => s.Id == c.SetId && s.State == CriteriaSetState.Published))
                .Select(c => c.Id).ToArrayAsync();
        }

        if (prefix is "/referrals/")
        {
            return [.. (await db.Set<Dossiers.Referring.DossierReferral>().OrderBy(r => r.Id).Select(r => new { r.Id, r.Timeliness, Open = r.EndedAt == null }).ToListAsync()).GroupBy(r => (r.Timeliness, r.Open)).Select(g => g.First().Id)];
        }

        if (prefix is "/index/sets/")
        {
            return await db.Set<CriteriaSet>().OrderBy(s => s.Code).Select(s => s.Id).ToArrayAsync();
        }

        if (prefix is "/surveys/")
        {
            return await db.Set<Surveys.Planning.Survey>().OrderBy(s => s.Code).Select(s => s.Id).ToArrayAsync();
        }

        if (prefix is "/surveys/sheets/")
        {
            return await db.Set<Surveys.Answering.AnswerSheet>().OrderBy(s => s.InvalidReason == null).ThenBy(s => s.Id).Select(s => s.Id).Take(2).ToArrayAsync();
        }

        if (prefix is "/calendars/")
        {
            return await db.Set<Organisations.Calendars.CalendarLayerRow>().Select(l => l.Id).ToArrayAsync();
        }

        if (prefix is "/calendars/changes/")
        {
            return await db.Set<Organisations.Calendars.Changing.CalendarChange>().Select(c => c.Id).ToArrayAsync();
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

        return null;
    });

    /// <summary>A person's browser, and the count of what it fetches.</summary>
    sealed record Seat(Visitor Visitor, Transfer Transfer);
}
