using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.TestKit;
using Microsoft.Extensions.DependencyInjection;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages.Rounds;

public sealed partial class RoundPagesTests
{
    [Theory, AnyDatabase]
    public async Task Two_departments_go_from_the_set_to_the_published_ranking_through_pages(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var department = await web.House.WithAsync<AppDb, Unit>(async db =>
        {
            var id = Ids.New(new LocalClock(web.House.Clock).Now);
            var unit = new Unit { Id = id, AgencyId = id, ParentId = web.Province.Province.Id, Code = "H45.09", Name = "Sở Công Thương", ShortName = "Sở Công Thương", Kind = UnitKind.Department, ValidFrom = new DateOnly(2018, 1, 1), SearchKey = "so cong thuong" };
            db.Add(unit);
            await db.SaveChangesAsync();
            return unit;
        });
        var otherHead = await web.House.AddPersonAsync("Ông Công Thương", department, Role.AgencyHead, "Giám đốc");
        var set = await web.House.SmallSetAsync("department");
        var (province, director, other) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Director), await Browser.SignInAsync(web, otherHead));

        var round = await RunAsync(web, province, set, "SO-2021", web.Province.Coordinator, [(director, web.Province.Director), (other, otherHead)]);

        Assert.Contains("Sở Công Thương", round, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, web.Province.Chair)).GetAsync("/index/rounds/units/" + Guid.Empty)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_district_carries_the_round_of_its_communes_from_opening_to_publication(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (_, first) = await web.House.CommuneAsync("H45.20.31", "xã An Phú");
        var (_, second) = await web.House.CommuneAsync("H45.20.32", "xã Bình Kiến");
        var set = await web.House.SmallSetAsync("commune");
        var (district, one, two) = (await Browser.SignInAsync(web, web.Province.Chair), await Browser.SignInAsync(web, first), await Browser.SignInAsync(web, second));

        await RunAsync(web, district, set, "XA-2021", web.Province.Chair, [(one, first), (two, second)]);
    }

    /// <summary>Opens, self-scores, appraises, explains, approves, publishes; gives the published page back.</summary>
    static async Task<string> RunAsync(WebHouse web, Browser runner, Guid set, string code, Person runs, IReadOnlyList<(Browser Browser, Person Person)> units)
    {
        var opened = await runner.SubmitAsync("/index/rounds/new", "", new() { ["SetId"] = set.ToString(), ["Code"] = code, ["Year"] = "2021", ["SubmitBy"] = "20/04/2021", ["Time"] = "17:00", ["CutOff"] = "31/03/2021", ["Bands"] = "Tốt: 8\nKhá: 6,5" });
        var page = Redirected(opened);
        var id = Guid.Parse(page.Split('/')[^1]);
        Redirected(await runner.SubmitAsync(page, "Member", new() { ["OfficialId"] = runs.OfficialId.ToString(), ["Nodes"] = "1, 2" }));
        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "SelfScoring" }));
        var sheets = (await web.House.RoundAsync(id, runs))!.Units.ToDictionary(u => u.Unit.UnitId, u => $"/index/rounds/units/{u.Unit.Id}");

        foreach (var ((browser, person), points) in units.Zip(["1,5", "2"]))
        {
            var sheet = sheets[person.AgencyId];
            var wrong = await browser.SubmitAsync(sheet, "Save", new() { ["Leaves[1.1].Value"] = "1", ["Leaves[1.1].Explanation"] = "Đã đăng", ["Leaves[1.2].Value"] = "ba", ["Leaves[1.2].Explanation"] = "Giữ câu này" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
            var kept = await TextAsync(wrong);
            Assert.All(["value=\"ba\"", "Giữ câu này", "href=\"#Leaves_1_2__Inputs\""], w => Assert.Contains(w, kept, StringComparison.Ordinal));
            Redirected(await browser.SubmitAsync(sheet, "Save", new() { ["Leaves[1.1].Value"] = "1", ["Leaves[1.1].Explanation"] = "Đã đăng", ["Leaves[1.2].Value"] = "3", ["Leaves[1.2].Explanation"] = "" }));
            Redirected(await browser.SubmitFileAsync(sheet + "/evidence", "Add", new() { ["Leaves"] = "1.2, 2.1" }, "File", "bien-ban.pdf", "%PDF-1.4 biên bản"u8.ToArray()));
            var lacking = await TextAsync(await browser.SubmitAsync(sheet, "Submit", new() { ["Leaves[2.1].Named.late"] = "1", ["Leaves[2.1].Explanation"] = "", ["Confirm"] = "yes" }));
            Assert.Contains("Chưa chấm 1 tiêu chí: 2.2", lacking, StringComparison.Ordinal);
            Assert.Contains("<h1>Nộp điểm tự đánh giá?</h1>", await TextAsync(await browser.SubmitAsync(sheet, "Submit", new() { ["Leaves[2.2].Value"] = points, ["Leaves[2.2].Explanation"] = "Một sáng kiến" })), StringComparison.Ordinal);
            Redirected(await browser.SubmitAsync(sheet, "Submit", new() { ["Confirm"] = "yes" }));
            Assert.Contains("đã nộp hoặc đã khoá", await PageAsync(browser, sheet + "/evidence"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(sheets.First(s => s.Key != person.AgencyId).Value)).StatusCode);
        }

        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "FirstAppraisal" }));
        var judged = sheets[units[0].Person.AgencyId];
        Assert.Contains("ghi lý do", await TextAsync(await runner.SubmitAsync(judged, "Judge", new() { ["Leaves[1.1].Points"] = "1", ["Leaves[1.1].Reason"] = "" })), StringComparison.Ordinal);
        Redirected(await runner.SubmitAsync(judged, "Judge", new() { ["Leaves[1.1].Points"] = "1", ["Leaves[1.1].Reason"] = "Kế hoạch muộn", ["Leaves[1.2].Points"] = "", ["Agree"] = "true" }));
        Assert.Contains("Bạn chưa thẩm định: 3", await PageAsync(runner, judged), StringComparison.Ordinal);
        Assert.Contains("8 tiêu chí chưa ai thẩm định giữ nguyên điểm trước", await TextAsync(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "Explanation", ["Until"] = "25/04/2021", ["Time"] = "16:30" })), StringComparison.Ordinal);
        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "Explanation", ["Until"] = "25/04/2021", ["Time"] = "16:30", ["Unjudged"] = "8", ["Confirm"] = "yes" }));
        Assert.Contains("Kế hoạch muộn", await PageAsync(units[0].Browser, judged), StringComparison.Ordinal);
        foreach (var (browser, person) in units)
        {
            Redirected(await browser.SubmitAsync(sheets[person.AgencyId], "Explain", new() { ["Leaves[1.1].Explanation"] = "Ban hành đúng hạn", ["submit"] = "true" }));
        }

        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "SecondAppraisal" }));
        Assert.Contains("Ban hành đúng hạn", await PageAsync(runner, judged + "?show=explained"), StringComparison.Ordinal);
        Redirected(await runner.SubmitAsync(judged, "Judge", new() { ["Leaves[1.1].Points"] = "1,5", ["Leaves[1.1].Reason"] = "Chấp nhận một phần" }));
        foreach (var sheet in sheets.Values)
        {
            Redirected(await runner.SubmitAsync(sheet, "Outside", new() { ["leaf"] = "2.3", ["Leaves[2.3].Value"] = "90", ["Leaves[2.3].Reason"] = "SIPAS 2021" }));
        }

        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "Council", ["Unjudged"] = "9", ["Confirm"] = "yes" }));
        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "Approved", ["Decision"] = "15/QĐ-UBND", ["DecisionDate"] = "01/04/2021" }));
        Assert.Contains("<h1>Công bố kết quả?</h1>", await TextAsync(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "Published" })), StringComparison.Ordinal);
        Redirected(await runner.SubmitAsync(page, "Advance", new() { ["To"] = "Published", ["Confirm"] = "yes" }));

        // 1.5 + 1 + 2 + 0.75 + 1.5 + 0.9 and 2 + 1 + 2 + 0.75 + 2 + 0.9 of ten.
        var published = await PageAsync(runner, page);
        Assert.All(["7,65", "8,65", "Tốt", "Khá", "15/QĐ-UBND", "index rank --round " + code], w => Assert.Contains(w, published, StringComparison.Ordinal));
        Assert.Contains("7,65", await PageAsync(units[1].Browser, page), StringComparison.Ordinal); // published is for everybody who reads the index
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await runner.GetAsync(page + "?handler=Sheet")).StatusCode, (await runner.GetAsync(judged + "?handler=Sheet")).StatusCode));
        var open = await (await web.Client().GetAsync("/api/v1/open/rounds/" + code)).Content.ReadAsStringAsync();
        Assert.All(["7.65", "8.65", "15/QĐ-UBND"], w => Assert.Contains(w, Regex.Unescape(open), StringComparison.Ordinal));
        Assert.DoesNotContain(runs.Name, Regex.Unescape(open), StringComparison.Ordinal);
        Assert.StartsWith("code,name,block,rank,band,total", await (await web.Client().GetAsync($"/api/v1/open/rounds/{code}/csv")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await web.Client().GetAsync("/api/v1/open/rounds/KHAC")).StatusCode);
        Assert.Contains($"/api/v1/open/rounds/{code}/proof", published, StringComparison.Ordinal);
        await web.House.WithAsync<AuditSealer>(async s => Value(await s.RunAsync(default)));
        var proof = JsonSerializer.Deserialize<PublicationProof>(await (await web.Client().GetAsync($"/api/v1/open/rounds/{code}/proof")).Content.ReadAsStringAsync(), AuditJson.Options)!;
        using var known = new KnownKeys(web.House.Services.GetRequiredService<SealingKeys>());
        Assert.Null(proof.WrongWith(known.Keys, Encoding.UTF8.GetString(await (await web.Client().GetAsync($"/api/v1/open/rounds/{code}/csv")).Content.ReadAsByteArrayAsync())));
        return published;
    }

    [Fact]
    public async Task A_published_round_prints_and_leaves_as_a_document_that_other_programs_read()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var (approved, _) = await web.House.RoundInAsync(RoundStage.Approved);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var print = $"/print/round/{approved}";
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync(print)).StatusCode); // not published
        Value(await web.House.AdvanceRoundAsync(approved, web.Province.Coordinator, RoundStage.Published));

        // As it scored itself; nothing by survey.
        string[] words = ["Kết quả", "15/QĐ-UBND", "Uỷ ban nhân dân thành phố Tuy Hòa", "7,25", "0,00", "Khá", "Tốt từ 8 điểm, Khá từ 6,5 điểm, Yếu từ 0 điểm.", "2. Thể chế: tối đa 4 điểm.", "Độc lập - Tự do - Hạnh phúc"];
        var page = await PageAsync(coordinator, print);
        Assert.Contains($"{print}?format=docx", await PageAsync(coordinator, $"/index/rounds/{approved}"), StringComparison.Ordinal);
        await DocumentCheck.AsPageAsync(page, await (await coordinator.GetAsync(print + "?format=docx")).Content.ReadAsByteArrayAsync(), words);
        Assert.Equal(HttpStatusCode.OK, (await (await Browser.SignInAsync(web, web.Province.Director)).GetAsync(print)).StatusCode); // published is for everybody who reads rounds
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Browser.SignInAsync(web, web.Province.Counter)).GetAsync(print)).StatusCode);
    }

    [Fact]
    public async Task A_late_unit_reads_since_when_it_is_locked_and_whom_to_ask()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var (round, unit) = await web.House.BegunRoundAsync();
        web.House.Clock.Set(TestRounds.Deadline.AddMinutes(5));
        var chair = await Browser.SignInAsync(web, web.Province.Chair);

        var page = await PageAsync(chair, $"/index/rounds/units/{unit}");
        Assert.All(["Đã khoá từ 17:00 20/04/2021", web.Province.Coordinator.Name], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.DoesNotContain("Lưu và nộp", page, StringComparison.Ordinal);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        Assert.Contains("Ghi lý do mở lại", await TextAsync(await coordinator.SubmitAsync($"/index/rounds/{round}", "Reopen", new() { ["UnitId"] = unit.ToString(), ["Until"] = "22/04/2021" })), StringComparison.Ordinal);
        Redirected(await coordinator.SubmitAsync($"/index/rounds/{round}", "Reopen", new() { ["UnitId"] = unit.ToString(), ["Until"] = "22/04/2021", ["Time"] = "9:30", ["Reason"] = "Mất điện" }));
        Assert.Contains("Nộp trước 09:30 22/04/2021", await PageAsync(chair, $"/index/rounds/units/{unit}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_of_a_hundred_leaves_is_light()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var leaves = Enumerable.Range(1, 5).Select(f => $$$"""{"code":"{{{f}}}","name":"Lĩnh vực {{{f}}}","max":20,"criteria":[{{{string.Join(",", Enumerable.Range(1, 20).Select(l => $$$"""{"code":"{{{f}}}.{{{l}}}","name":"Mức độ thực hiện nhiệm vụ thứ {{{l}}} của lĩnh vực {{{f}}} trong năm","max":1,"channel":"appraised","rule":{"kind":"proportional","fullAt":100}}"""))}}}]}""");
        var file = Encoding.UTF8.GetBytes($$"""{"code":"TRAM","name":"Một trăm tiêu chí","level":"district","yearFrom":2021,"yearTo":2021,"criteria":[{{string.Join(",", leaves)}}]}""");
        var coordinator = web.Province.Coordinator;
        var set = Value(await web.House.WithAsync<ImportCriteriaSet, Outcome<ImportedCriteriaSet>>(async u => await u.RunAsync(new ImportCriteriaSetOptions { File = file }, await web.House.AsAsync(coordinator), default)));
        Value(await web.House.WithAsync<PublishCriteriaSet, Outcome<ChangedCriteriaSet>>(async u => await u.RunAsync(new PublishCriteriaSetOptions { SetId = set.Id, Accepted = [.. set.Findings.Select(f => f.Key)] }, await web.House.AsAsync(coordinator), default)));
        var round = Value(await web.House.OpenRoundAsync(coordinator, set.Id)).Id;
        Value(await web.House.AdvanceRoundAsync(round, coordinator, RoundStage.SelfScoring));
        var unit = (await web.House.RoundAsync(round, coordinator))!.Units.Single().Unit.Id;

        var page = await (await Browser.SignInAsync(web, web.Province.Chair)).ReadAsync($"/index/rounds/units/{unit}");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(page));
        }

        Assert.Equal(20, Fieldset().Count(page));
        Assert.True(packed.ToArray().Length <= 25 * 1024, $"{packed.ToArray().Length} bytes");
    }

    static string Redirected(HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther, answer.StatusCode.ToString());
        return answer.Headers.Location!.OriginalString;
    }

    static async Task<string> PageAsync(Browser browser, string address) => WebUtility.HtmlDecode(await browser.ReadAsync(address));

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("<fieldset")]
    private static partial Regex Fieldset();
}
