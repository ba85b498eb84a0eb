using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Planning;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Feeds;

public sealed partial class CalendarTests
{
    // Longer than a line, with every character that RFC 5545 wants written differently, and three octets to most letters.
    const string LongName = "Công bố, niêm yết; rà soát \\ đơn giản hoá thủ tục hành chính lĩnh vực đất đai, hộ tịch; trình Uỷ ban nhân dân tỉnh phê duyệt phương án “một cửa”";

    [Theory, AnyDatabase]
    public async Task An_address_made_on_the_account_page_shows_open_tasks_and_counts_of_dossiers(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var task = await TaskAsync(web);
        var first = await web.House.InProcessingAsync();
        await web.House.InProcessingAsync();
        var browser = await Browser.SignInAsync(web, web.Province.Specialist);

        var address = await MakeAsync(browser);
        var answer = await web.Client().GetAsync(new Uri(address).PathAndQuery);

        Assert.StartsWith("https://motcua.example.vn/calendar/", address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl is { NoStore: true, Private: true });
        var octets = await answer.Content.ReadAsByteArrayAsync();
        var events = EventsOf(octets);
        var (plan, dossiers) = (events.Single(e => e["UID"].StartsWith("plan-task-", StringComparison.Ordinal)), events.Single(e => e["UID"].StartsWith("dossiers-", StringComparison.Ordinal)));
        Assert.Equal($"plan-task-{task:N}@motcua.example.vn", plan["UID"]);
        Assert.Equal(("20210430", "20210501", "2"), (plan["DTSTART;VALUE=DATE"], plan["DTEND;VALUE=DATE"], plan["SEQUENCE"]));
        Assert.Equal("20210401T010000Z", plan["LAST-MODIFIED"]);
        Assert.Equal("Hạn nhiệm vụ: " + LongName, Plain(plan["SUMMARY"]));
        Assert.Equal($"https://motcua.example.vn/plans/tasks/{task}", plan["URL"]);
        Assert.Equal("2 hồ sơ hẹn trả", dossiers["SUMMARY"]);
        Assert.Equal("20210415", dossiers["DTSTART;VALUE=DATE"]);
        var text = Encoding.UTF8.GetString(octets);
        Assert.All(new[] { first.Code, "Nguyễn Văn Đất", "054085000123", "0905123456" }, personal => Assert.DoesNotContain(personal, text, StringComparison.Ordinal));

        // A later date keeps the name and raises the number; what is done leaves.
        await web.House.AskForAsync(task, new DateOnly(2021, 5, 31));
        await web.House.DecideAsync(task, granted: true);
        var moved = EventsOf(await ReadAsync(web, address)).Single(e => e["UID"] == plan["UID"]);
        Assert.Equal(("20210531", "4"), (moved["DTSTART;VALUE=DATE"], moved["SEQUENCE"]));
        await web.House.SubmitAsync(task);
        await web.House.AcceptAsync(task);
        Assert.DoesNotContain(EventsOf(await ReadAsync(web, address)), e => e["UID"] == plan["UID"]);
    }

    [Theory, AnyDatabase]
    public async Task Only_the_hash_is_kept_a_new_address_ends_the_old_one_and_a_revoked_one_is_gone(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var browser = await Browser.SignInAsync(web, web.Province.Specialist);
        var old = await MakeAsync(browser);
        var token = old.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
        await web.House.WithAsync<AppDb>(async db =>
        {
            Assert.DoesNotContain(token, (await db.Set<CalendarFeed>().SingleAsync()).Hash, StringComparison.Ordinal);
            Assert.DoesNotContain(await db.Set<AuditEntry>().ToListAsync(), e => e.Content!.Contains(token, StringComparison.Ordinal));
            Assert.DoesNotContain(await db.Set<CaiCach.Kernel.Idempotency.KeptAnswer>().ToListAsync(), a => a.Answer.Contains(token, StringComparison.Ordinal));
        });
        Assert.DoesNotContain(token, await browser.ReadAsync("/account"), StringComparison.Ordinal);

        var another = await MakeAsync(browser);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(web, old));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(web, another));
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SubmitAsync("/account", "RevokeFeed", [], withToken: false)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(web, another));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync("/account", "RevokeFeed", [])).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(web, another));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync("/account", "RevokeFeed", [])).StatusCode);
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(
            ["official.create-feed", "official.create-feed", "official.revoke-feed"], await db.Set<AuditEntry>().Where(e => e.Action.EndsWith("-feed")).OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync()));
        Assert.DoesNotContain(web.Log.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("x")]
    [InlineData("%20")]
    [InlineData("nguyễn")]
    public async Task A_wrong_address_is_not_found_and_shows_no_page(string token)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");

        var answer = await web.Client().GetAsync($"/calendar/{token}.ics");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory, AnyDatabase]
    public async Task Whoever_has_left_or_holds_no_post_has_no_calendar(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (specialist, head) = (web.Province.Specialist, web.Province.Head);
        var (one, two) = (await MakeAsync(await Browser.SignInAsync(web, specialist)), await MakeAsync(await Browser.SignInAsync(web, head)));
        await web.House.WithAsync<AppDb>(async db =>
        {
            (await db.Set<Official>().SingleAsync(o => o.Id == specialist.OfficialId)).IsActive = false;
            (await db.Set<Post>().SingleAsync(p => p.Id == head.PostId)).ValidTo = LocalClock.ToInstant(TestHouse.Morning);
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(web, one));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(web, two));
    }

    [Theory, AnyDatabase]
    public async Task Rights_are_those_of_today_not_of_the_day_it_was_made(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await TaskAsync(web);
        var person = web.Province.Specialist;
        var address = await MakeAsync(await Browser.SignInAsync(web, person));
        Assert.NotEmpty(EventsOf(await ReadAsync(web, address)));

        await web.House.WithAsync<AppDb>(async db =>
        {
            (await db.Set<Post>().SingleAsync(p => p.Id == person.PostId)).Role = CaiCach.Kernel.Permissions.Role.TechnicalAdministrator;
            await db.SaveChangesAsync();
        });

        Assert.Empty(EventsOf(await ReadAsync(web, address)));
    }

    [Theory, AnyDatabase]
    public async Task A_password_given_anew_ends_the_address_too(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var person = web.Province.Specialist;
        var browser = await Browser.SignInAsync(web, person);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SubmitAsync("/account", "CreateFeed", [], withToken: false)).StatusCode);
        var address = await MakeAsync(browser);

        await web.House.WithAsync<ResetPassword>(async r => TestDossiers.Value(await r.RunAsync(
            new OfficialOptions { OfficialId = person.OfficialId, Reason = "Nghi lộ mật khẩu" }, await web.House.AsAsync(web.Province.Administrator), default)));

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(web, address));
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", new Dictionary<string, string> { ["Limits:CalendarReadsPerMinute"] = "2" });

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(web, "https://x/calendar/a.ics"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(web, "https://x/calendar/b.ics"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(web, "https://x/calendar/c.ics"));
    }

    static async Task<Guid> TaskAsync(WebHouse web)
    {
        var plan = TestDossiers.Value(await web.House.CreatePlanAsync()).Id;
        var task = TestDossiers.Value(await web.House.WithAsync<AddPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            await web.House.TaskOptionsAsync(plan) with { Name = LongName }, await web.House.AsAsync(web.Province.Coordinator), default))).Id;
        TestDossiers.Value(await web.House.IssueAsync(plan));
        TestDossiers.Value(await web.House.AssignAsync(task));
        return task;
    }

    static async Task<string> MakeAsync(Browser browser)
    {
        var page = WebUtility.HtmlDecode(await (await browser.SubmitAsync("/account", "CreateFeed", [])).Content.ReadAsStringAsync());
        return Address().Match(page).Groups[1].Value;
    }

    static async Task<HttpStatusCode> StatusAsync(WebHouse web, string address) => (await web.Client().GetAsync(new Uri(address).PathAndQuery)).StatusCode;

    static async Task<byte[]> ReadAsync(WebHouse web, string address) => await (await web.Client().GetAsync(new Uri(address).PathAndQuery)).EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();

    /// <summary>Reads RFC 5545 octet by octet: CRLF everywhere, at most 75 octets a line, no character torn apart, parts that open and close.</summary>
    static List<Dictionary<string, string>> EventsOf(byte[] octets)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        List<string> lines = [];
        for (var at = 0; at < octets.Length;)
        {
            var end = Array.IndexOf(octets, (byte)'\r', at);
            Assert.True(end >= 0 && octets[end + 1] == '\n', "A line does not end with CRLF.");
            Assert.DoesNotContain((byte)'\n', octets[at..end]);
            Assert.InRange(end - at, 1, 75);
            var line = strict.GetString(octets, at, end - at);
            if (line[0] is ' ' or '\t')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }

            at = end + 2;
        }

        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
        Assert.Contains("VERSION:2.0", lines);
        Assert.Single(lines, l => l.StartsWith("PRODID:", StringComparison.Ordinal));
        List<Dictionary<string, string>> events = [];
        var isInside = false;
        foreach (var line in lines[1..^1])
        {
            if (line is "BEGIN:VEVENT" or "END:VEVENT")
            {
                Assert.NotEqual(isInside, line == "BEGIN:VEVENT");
                isInside = !isInside;
                if (isInside)
                {
                    events.Add([]);
                }

                continue;
            }

            var parts = line.Split(':', 2);
            Assert.Matches("^[A-Z-]+(;[A-Z-]+=[^:;]+)*$", parts[0]);
            if (isInside)
            {
                Assert.True(events[^1].TryAdd(parts[0], parts[1]), $"{parts[0]} stands twice.");
            }
        }

        Assert.False(isInside);
        Assert.All(events, e => Assert.All(new[] { "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY", "SEQUENCE", "LAST-MODIFIED" }, name => Assert.True(e.ContainsKey(name), name + " is missing.")));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        return events;
    }

    static string Plain(string text)
    {
        Assert.DoesNotMatch(@"(?<!\\)[,;]", text.Replace(@"\\", "", StringComparison.Ordinal));
        return Escaped().Replace(text, m => m.Groups[1].Value is "n" or "N" ? "\n" : m.Groups[1].Value);
    }

    [GeneratedRegex(@"<code class=""code-block"">([^<]+\.ics)</code>")]
    private static partial Regex Address();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
