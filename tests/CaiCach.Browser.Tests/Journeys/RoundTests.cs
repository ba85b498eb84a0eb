using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.TestKit;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>Rounds of the index, each step by the person whose step it is, from the criteria set to the figures that everybody may read.</summary>
public sealed class RoundTests(Chromium chromium)
{
    [Fact]
    public async Task Departments_a_district_and_its_communes_from_the_criteria_set_to_the_open_ranking()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var province = house.Province;
        var (controller, other) = await PeopleAsync(house);
        var (communes, chairs) = (new List<Unit>(), new List<Person>());
        foreach (var (code, name) in new[] { ("H45.20.31", "xã An Phú"), ("H45.20.32", "xã Bình Kiến") })
        {
            var (commune, chair) = await house.CommuneAsync(code, name);
            communes.Add(commune);
            chairs.Add(chair);
        }

        await using var site = Site.Of(chromium, house);
        var people = await Task.WhenAll(new[] { province.Coordinator, controller, province.Director, other, province.Chair, province.Specialist, chairs[0], chairs[1] }.Select(p => site.VisitAsAsync(p)));
        var (coordinator, judge, director, head, city, division) = (people[0], people[1], people[2], people[3], people[4], people[5]);

        foreach (var level in new[] { "department", "district", "commune" })
        {
            await PublishSetAsync(coordinator, level);
        }

        // The district runs the round of its communes while the province runs the others.
        var communal = RunAsync(new Round("XA-2021", "cấp xã", city, [(division, province.Specialist.Name)], [(people[6], communes[0].ShortName, "15"), (people[7], communes[1].ShortName, "24,5")]));
        await RunAsync(new Round("SO-2021", "sở, ban, ngành", coordinator, [(judge, "Kiểm Soát"), (coordinator, province.Coordinator.Name)], [(director, "Sở Giáo dục và Đào tạo", "25"), (head, "Sở Công Thương", "30")]));
        await communal;
        await RunAsync(new Round("HUYEN-2021", "cấp huyện", coordinator, [(judge, "Kiểm Soát")], [(city, "UBND TP Tuy Hòa", "20")]));
        Assert.All(people, visitor => visitor.AssertQuiet());
    }

    static async Task RunAsync(Round round)
    {
        var (runs, page) = (round.Runs, await OpenAsync(round));
        await runs.DoAsync(page, "Sang bước “Tự chấm điểm”", "Tự chấm điểm");
        await Task.WhenAll(round.Units.Select(async u =>
        {
            await ScoreAsync(u.Visitor, round, u.Points);
            await Expect(u.Visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(u.Name);
        }));

        await runs.DoAsync(page, "Sang bước “Thẩm định lần 1”", "Thẩm định lần 1");
        var (first, name1) = (round.Units[0].Visitor, round.Units[0].Name);
        var judge = round.Judges[0].Visitor;
        foreach (var (_, name, _) in round.Units)
        {
            await SheetAsync(judge, round, name);
            if (name == name1)
            {
                await Leaf(judge, "1.1").GetByLabel("Điểm, thẩm định lần 1").FillAsync("20");
                await Leaf(judge, "1.1").GetByLabel("Lý do").FillAsync("Kế hoạch ban hành sau ngày 15/01");
            }

            await judge.Page.GetByLabel("Giữ điểm trước ở các ô để trống").CheckAsync();
            await judge.PressAsync("Lưu, sang mục 2");
            await judge.SaidAsync("Đã lưu thẩm định");
            await judge.Page.GetByLabel("Giữ điểm trước ở các ô để trống").CheckAsync();
            await judge.PressAsync("Lưu thẩm định");
            await judge.SaidAsync("Đã lưu thẩm định");
        }

        await runs.GoAsync(page);
        await runs.Page.GetByLabel("Hạn giải trình").FillAsync("25/04/2021");
        await runs.PressAsync("Sang bước “Giải trình”");
        await runs.SaidAsync("Giải trình");
        await Task.WhenAll(round.Units.Select(async u =>
        {
            var unit = u.Visitor;
            await SheetAsync(unit, round);
            if (u.Name == name1)
            {
                await unit.Page.GetByRole(AriaRole.Link, new() { Name = "Điểm bị đổi: 1" }).ClickAsync();
                await Expect(Leaf(unit, "1.1")).ToContainTextAsync("Thẩm định lần 1: 20/30");
                await Leaf(unit, "1.1").GetByLabel("Giải trình về thẩm định lần 1").FillAsync("Kế hoạch ký ngày 12/01, vào sổ ngày 18/01");
            }

            await unit.PressAsync("Lưu và nộp giải trình");
            await unit.SaidAsync("Đã nộp giải trình");
        }));

        await runs.DoAsync(page, "Sang bước “Thẩm định lần 2”", "Thẩm định lần 2");
        await SheetAsync(judge, round, name1);
        await judge.Page.GetByRole(AriaRole.Link, new() { Name = "Có giải trình" }).ClickAsync();
        await Expect(Leaf(judge, "1.1")).ToContainTextAsync("vào sổ ngày 18/01");
        await Leaf(judge, "1.1").GetByLabel("Điểm, thẩm định lần 2").FillAsync("28");
        await Leaf(judge, "1.1").GetByLabel("Lý do").FillAsync("Chấp nhận ngày ký");
        await judge.PressAsync("Lưu thẩm định");
        await judge.SaidAsync("Đã lưu thẩm định");
        foreach (var (_, name, _) in round.Units)
        {
            await SheetAsync(runs, round, name, "2");
            await runs.Page.GetByLabel("Giá trị, thang 100").FillAsync("90");
            await runs.Page.GetByLabel("Nguồn").FillAsync("Báo cáo hài lòng năm 2021");
            await runs.PressAsync("Lưu kết quả");
            await runs.SaidAsync("Đã lưu kết quả");
        }

        await runs.GoAsync(page);
        await runs.PressAsync("Sang bước “Hội đồng”");
        await Expect(runs.Page.GetByText("chưa ai thẩm định giữ nguyên điểm trước")).ToBeVisibleAsync(); // all but the one that was judged again
        await runs.PressAsync("Đóng, giữ điểm trước");
        await runs.SaidAsync("Hội đồng");
        await SheetAsync(runs, round, name1);
        await Leaf(runs, "1.2").GetByLabel("Điểm, hội đồng").FillAsync("15");
        await Leaf(runs, "1.2").GetByLabel("Lý do").FillAsync("Biên bản chỉ ghi ba cuộc");
        await runs.PressAsync("Lưu thẩm định");
        await runs.SaidAsync("Đã lưu thẩm định");

        await runs.GoAsync(page);
        await runs.Page.GetByLabel("Quyết định phê duyệt").FillAsync("15/QĐ-UBND");
        await runs.Page.GetByLabel("Ngày quyết định").FillAsync("01/04/2021");
        await runs.PressAsync("Sang bước “Đã phê duyệt”");
        await runs.SaidAsync("Đã phê duyệt");
        await runs.PressAsync("Sang bước “Đã công bố”");
        await Expect(runs.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Công bố kết quả?");
        await runs.PressAsync("Công bố", exact: true);
        await runs.SaidAsync("Đã công bố");

        await PublishedAsync(first, round);
    }

    /// <summary>Everybody in it, and everybody outside, reads the same figures.</summary>
    static async Task PublishedAsync(Visitor unit, Round round)
    {
        await unit.GoAsync("/index/rounds");
        await unit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = round.Code }).GetByRole(AriaRole.Link).First.ClickAsync();
        var ranking = unit.Page.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Row);
        await Expect(ranking).ToHaveCountAsync(round.Units.Count + 1);
        var totals = new List<string>();
        foreach (var (_, _, points) in round.Units.Reverse())
        {
            // 30 + 20 + 10 + what the unit is worth in 2.1 + 9; of the first 28 + 15 + 10.
            totals.Add(((points == round.Units[0].Points ? 62 : 69) + decimal.Parse(points, Vietnamese)).ToString("0.00", Vietnamese));
        }

        for (var i = 0; i < totals.Count; i++)
        {
            await Expect(ranking.Nth(i + 1)).ToContainTextAsync(totals[i]);
        }

        await using var anybody = await unit.Context.Browser!.NewContextAsync();
        var open = await anybody.APIRequest.GetAsync(new Uri(new Uri(unit.Page.Url), "/api/v1/open/rounds/" + round.Code).ToString());
        var text = await open.TextAsync();
        Assert.All(totals, t => Assert.Contains(t.Replace(',', '.').TrimEnd('0').TrimEnd('.'), text, StringComparison.Ordinal));
        Assert.Contains("15/QĐ-UBND", System.Text.RegularExpressions.Regex.Unescape(text), StringComparison.Ordinal);
    }

    static async Task PublishSetAsync(Visitor coordinator, string level)
    {
        await coordinator.GoAsync("/index/sets");
        await coordinator.Page.GetByLabel("Tệp").SetInputFilesAsync(new FilePayload { Name = "bo-tieu-chi.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(Set.Replace("LEVEL", level, StringComparison.Ordinal)) });
        await coordinator.PressAsync("Nạp");
        await coordinator.SaidAsync("Đã nạp BO-" + level.ToUpperInvariant());
        await coordinator.Page.GetByLabel("Số quyết định").FillAsync("02/QĐ-UBND");
        await coordinator.PressAsync("Ban hành");
        await coordinator.SaidAsync("Đã ban hành bộ tiêu chí");
    }

    static async Task<string> OpenAsync(Round round)
    {
        var page = round.Runs.Page;
        await round.Runs.GoAsync("/index/rounds");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mở kỳ đánh giá" }).ClickAsync();
        await ChooseAsync(page.GetByLabel("Bộ tiêu chí"), round.Level);
        await page.GetByLabel("Mã", new() { Exact = true }).FillAsync(round.Code);
        await page.GetByLabel("Hạn nộp điểm tự đánh giá").FillAsync("20/04/2021");
        await page.GetByLabel("Ngày chốt số liệu hệ thống đo").FillAsync("31/03/2021");
        await round.Runs.PressAsync("Mở kỳ đánh giá");
        await round.Runs.SaidAsync("Đã mở kỳ đánh giá");
        foreach (var (_, name) in round.Judges)
        {
            await ChooseAsync(page.GetByLabel("Thêm hoặc sửa người"), name);
            await round.Runs.PressAsync("Lưu người này");
            await round.Runs.SaidAsync("Đã lưu tổ thẩm định");
        }

        return new Uri(page.Url).AbsolutePath;
    }

    static async Task ChooseAsync(ILocator select, string text) => await select.SelectOptionAsync((await select.Locator("option").Filter(new() { HasText = text }).First.GetAttributeAsync("value"))!);

    static async Task ScoreAsync(Visitor unit, Round round, string points)
    {
        await SheetAsync(unit, round);
        await Leaf(unit, "1.1").GetByLabel("Kết quả").SelectOptionAsync("1");
        await Leaf(unit, "1.2").GetByLabel("Số lượng").FillAsync("4");
        await Leaf(unit, "1.2").GetByLabel("Giải trình").FillAsync("Bốn cuộc họp giao ban, ghi trong sổ");
        await unit.PressAsync("Lưu", exact: true);
        await unit.SaidAsync("Đã lưu điểm");
        await Leaf(unit, "1.1").GetByRole(AriaRole.Link, new() { Name = "Gắn tài liệu" }).ClickAsync();
        await unit.Page.GetByLabel("Tệp").SetInputFilesAsync(new FilePayload { Name = "ke-hoach.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4 kế hoạch"u8.ToArray() });
        await unit.PressAsync("Gắn", exact: true);
        await unit.SaidAsync("Đã gắn tài liệu");

        await SheetAsync(unit, round, null, "2");
        await Leaf(unit, "2.1").GetByLabel("Điểm").FillAsync(points);
        await Leaf(unit, "2.1").GetByLabel("Giải trình").FillAsync("Một sáng kiến đã công nhận");
        await unit.PressAsync("Lưu và nộp");
        await Expect(unit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nộp điểm tự đánh giá?");
        await unit.PressAsync("Nộp", exact: true);
        await unit.SaidAsync("Đã nộp điểm tự đánh giá");
    }

    /// <summary>The own sheet from the list of rounds; another's from the page of the round. Whoever was there has it in a bookmark.</summary>
    static async Task SheetAsync(Visitor visitor, Round round, string? unit = null, string? field = null)
    {
        if (round.Bookmarks.TryGetValue((visitor, unit), out var known))
        {
            await visitor.GoAsync(known + (field is null ? "" : "?field=" + field));
            return;
        }

        var code = round.Code;
        await visitor.GoAsync("/index/rounds");
        var row = visitor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = code });
        if (unit is null)
        {
            await row.GetByRole(AriaRole.Link, new() { Name = "Bảng điểm" }).ClickAsync();
        }
        else
        {
            await row.GetByRole(AriaRole.Link).First.ClickAsync();
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = unit, Exact = true }).ClickAsync();
        }

        await Expect(visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Lĩnh vực" })).ToBeVisibleAsync();
        round.Bookmarks[(visitor, unit)] = new Uri(visitor.Page.Url).AbsolutePath;
        if (field is not null)
        {
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = field + ". " }).ClickAsync();
        }
    }

    static ILocator Leaf(Visitor visitor, string code) => visitor.Page.GetByRole(AriaRole.Group).Filter(new() { Has = visitor.Page.Locator("legend", new() { HasText = code + " " }) });

    /// <summary>A controller of procedures, who judges, and a second department with its director.</summary>
    static Task<(Person Controller, Person Director)> PeopleAsync(TestHouse house) => house.WithAsync<AppDb, (Person, Person)>(async db =>
    {
        var id = Ids.New(LocalClock.StartOf(new DateOnly(2020, 1, 1)));
        var unit = new Unit
        {
            Id = id, AgencyId = id, ParentId = house.Province.Province.Id, Code = "H45.09", Name = "Sở Công Thương", ShortName = "Sở Công Thương", Kind = UnitKind.Department, ValidFrom = new DateOnly(2018, 1, 1),
            SearchKey = SearchKey.Of("Sở Công Thương"),
        };
        db.Add(unit);
        var people = (TestProvince.Add(db, "Bà Kiểm Soát", house.Province.Province, Role.ProcedureController, "Trưởng phòng"), TestProvince.Add(db, "Ông Công Thương", unit, Role.AgencyHead, "Giám đốc"));
        await db.SaveChangesAsync();
        return people;
    });

    static readonly System.Globalization.CultureInfo Vietnamese = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");

    const string Set = """
        {"code":"BO-LEVEL","name":"Bộ tiêu chí thử","level":"LEVEL","yearFrom":2021,"yearTo":2021,"criteria":[
        {"code":"1","name":"Chỉ đạo, điều hành","max":60,"criteria":[
        {"code":"1.1","name":"Ban hành kế hoạch","max":30,"channel":"appraised","rule":{"kind":"boolean"}},
        {"code":"1.2","name":"Số cuộc họp","max":20,"channel":"appraised","rule":{"kind":"step","basis":"count","steps":[{"from":2,"points":10},{"from":4,"points":20}]}},
        {"code":"1.3","name":"Hồ sơ đúng hạn","max":10,"channel":"appraised","measure":"dossiers.on-time-rate","rule":{"kind":"proportional","fullAt":100}}]},
        {"code":"2","name":"Thể chế","max":40,"criteria":[
        {"code":"2.1","name":"Sáng kiến","max":30,"channel":"appraised","mayNotApply":true,"rule":{"kind":"judged"}},
        {"code":"2.2","name":"Mức độ hài lòng","max":10,"channel":"sipas","rule":{"kind":"scale","whole":100}}]}]}
        """;

    sealed record Round(string Code, string Level, Visitor Runs, IReadOnlyList<(Visitor Visitor, string Name)> Judges, IReadOnlyList<(Visitor Visitor, string Name, string Points)> Units)
    {
        public System.Collections.Concurrent.ConcurrentDictionary<(Visitor Visitor, string? Unit), string> Bookmarks { get; } = new();
    }
}
