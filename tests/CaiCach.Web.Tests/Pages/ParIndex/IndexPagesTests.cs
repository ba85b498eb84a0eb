using System.Net;
using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages.ParIndex;

public sealed class IndexPagesTests
{
    static byte[] Set => TestIndex.File("""
        {"code":"1","name":"Đúng hạn cấp huyện","max":60,"channel":"appraised","rule":{"kind":"proportional"},"measure":"dossiers.on-time-rate","measureLevel":"district","owner":"H45.20"},
        {"code":"2","name":"Xin lỗi khi trễ hẹn","max":30,"channel":"appraised","rule":{"kind":"proportional"},"measure":"apologies.rate"},
        {"code":"3","name":"Kiểm tra","max":10,"channel":"appraised","rule":{"kind":"proportional"}}
        """);

    [Theory, AnyDatabase]
    public async Task A_late_dossier_takes_a_point_is_named_becomes_a_task_and_the_point_comes_back(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        Assert.Contains("Chưa có bộ tiêu chí nào được ban hành", await coordinator.ReadAsync("/index"), StringComparison.Ordinal);

        // From a file into force.
        var set = Redirected(await coordinator.SubmitFileAsync("/index/sets", "", [], "Upload", "bo.json", Set));
        Assert.Equal(set, Redirected(await coordinator.SubmitAsync(set, "Publish", [])));
        Assert.Contains("Nếu chốt hôm nay", await coordinator.ReadAsync("/index"), StringComparison.Ordinal);

        // One in time, one late: the cockpit says through which dossier.
        var (early, late) = ((await web.House.InProcessingAsync()).Id, await web.House.InProcessingAsync());
        await web.House.AnswerAsync(early);
        Assert.Contains("Nếu chốt hôm nay: 90,00 điểm", await coordinator.ReadAsync("/index"), StringComparison.Ordinal);
        web.House.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0));
        coordinator = await Browser.SignInAsync(web, web.Province.Coordinator); // a month later nobody is signed in any more
        var cockpit = await coordinator.ReadAsync("/index");
        Assert.All(["Nếu chốt hôm nay: 30,00 điểm", "Gửi thư xin lỗi còn thiếu (1)", "+30,00", "Giao nhiệm vụ cho mục đã chọn"], w => Assert.Contains(w, cockpit, StringComparison.Ordinal));
        var leaves = await web.House.WithAsync<AppDb, Dictionary<string, Guid>>(db => db.Set<Criterion>().ToDictionaryAsync(c => c.Code, c => c.Id));
        var leaf = await coordinator.ReadAsync("/index/leaf/" + leaves["1"]);
        Assert.All([late.Code, "UBND TP Tuy Hòa", "measure=dossiers.solved-in-time"], w => Assert.Contains(w, leaf, StringComparison.Ordinal));

        // A task from the lost point; it says whether the point came back.
        var (plan, _) = await web.House.IssuedPlanAsync();
        var task = Redirected(await coordinator.SubmitAsync($"/plans/{plan}/tasks/new?originKind=index-leaf&originId={leaves["2"]}", "", new()
        {
            ["OriginKind"] = "index-leaf", ["OriginId"] = leaves["2"].ToString(), ["Form.ContentId"] = (await web.House.ContentAsync()).ToString(), ["Form.Name"] = "Gửi thư xin lỗi còn thiếu", ["Form.Output"] = "Thư",
            ["Form.LeadUnitId"] = web.Province.City.Id.ToString(), ["Form.StartOn"] = "04/05/2021", ["Form.DueOn"] = "14/05/2021", ["Form.DecisionNumber"] = "15/QĐ-UBND", ["Form.DecisionOn"] = "04/05/2021",
        }));
        var page = await coordinator.ReadAsync(task);
        Assert.All(["Tiêu chí 2 của chỉ số CCHC", "Chưa lấy lại điểm nào"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        web.House.Clock.Set(new DateTime(2021, 5, 5, 8, 0, 0)); // points of a day are those at its end: the next day tells
        coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        await web.House.ApologiseAsync(late.Id, new DateOnly(2021, 5, 10));
        Assert.Contains("Nếu chốt hôm nay: 60,00 điểm", await coordinator.ReadAsync("/index"), StringComparison.Ordinal);
        Assert.Contains("Đã lấy lại 30 điểm", await coordinator.ReadAsync(task), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task The_years_stand_beside_each_other_and_a_break_is_told(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        Assert.Contains("Chưa có kết quả năm nào", await coordinator.ReadAsync("/index/years"), StringComparison.Ordinal);
        foreach (var (year, method, own, other) in new[] { (2018, "2636/QĐ-BNV", "71.5", "84.1"), (2019, "2636/QĐ-BNV", "74.25", "85"), (2020, "1149/QĐ-BNV", "70", "86.6") })
        {
            Redirected(await coordinator.SubmitFileAsync("/index/results", "", new() { ["Source"] = "Quyết định công bố", ["Method"] = method }, "Upload", "bang.csv",
                System.Text.Encoding.UTF8.GetBytes($"year,rank,name,total\n{year},2,Phú Yên,{own}\n{year},1,Đà Nẵng,{other}\n")));
        }

        var years = await coordinator.ReadAsync("/index/years");
        Assert.All(["+2,75", "2/2", "cách đo đổi: 1149/QĐ-BNV", "<polyline class=\"printed\"", "class=\"break\"", "<option>Đà Nẵng</option>"], w => Assert.Contains(w, years, StringComparison.Ordinal));
        Assert.Contains("Đà Nẵng: </b>", await coordinator.ReadAsync("/index/years?with=%C4%90%C3%A0+N%E1%BA%B5ng"), StringComparison.Ordinal);
        Assert.Contains("Năm trước đo theo cách khác", await coordinator.ReadAsync("/index/results"), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task The_service_index_has_its_own_cockpit_and_a_board_of_all_agencies(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        Assert.Contains("Chưa có bộ tiêu chí nào được ban hành", await coordinator.ReadAsync("/index/board"), StringComparison.Ordinal);
        var set = Redirected(await coordinator.SubmitFileAsync("/index/sets", "", [], "Upload", "bo.json", TestIndex.ServiceFile("districts")));
        Assert.Contains("Chỉ số phục vụ người dân, doanh nghiệp. PVNDDN-HUYEN", await coordinator.ReadAsync(set), StringComparison.Ordinal);
        Redirected(await coordinator.SubmitAsync(set, "Publish", []));

        // A table names no index: the form does.
        var table = Redirected(await coordinator.SubmitFileAsync("/index/sets", "", new() { ["Code"] = "PV-X", ["Name"] = "Bộ xã", ["Year"] = "2021", ["Level"] = "Commune", ["Index"] = "Service" }, "Upload", "bang.xlsx",
            TableFiles.Xlsx([["STT", "Tiêu chí", "Điểm tối đa"], ["I", "Công khai", "100"]])));
        Assert.Contains("Chỉ số phục vụ người dân, doanh nghiệp. PV-X", await coordinator.ReadAsync(table), StringComparison.Ordinal);

        var late = await web.House.InProcessingAsync();
        web.House.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0));
        coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var board = await coordinator.ReadAsync("/index/board");
        Assert.All(["UBND TP Tuy Hòa", "trình diễn", "2. Tiến độ giải quyết", $"/index?index=service&unit={web.Province.City.Id}&field=2#tree"], w => Assert.Contains(w, board, StringComparison.Ordinal));
        Assert.Contains("Chưa có bộ tiêu chí nào được ban hành", await coordinator.ReadAsync("/index"), StringComparison.Ordinal); // the reform index has no set
        var cockpit = await coordinator.ReadAsync($"/index?index=service&unit={web.Province.City.Id}&field=2");
        Assert.All(["Chỉ số phục vụ người dân, doanh nghiệp", "Nếu chốt hôm nay", "0 / 1"], w => Assert.Contains(w, cockpit, StringComparison.Ordinal));
        var leaf = await web.House.WithAsync<AppDb, Guid>(db => db.Set<Criterion>().Where(c => c.Code == "2.1").Select(c => c.Id).SingleAsync());
        Assert.Contains(late.Code, await coordinator.ReadAsync($"/index/leaf/{leaf}?unit={web.Province.City.Id}"), StringComparison.Ordinal);
        Assert.Contains("Tiêu chí 2.1 của chỉ số phục vụ,", await coordinator.ReadAsync($"/plans/tasks/from?kind=index-leaf&record={leaf}"), StringComparison.Ordinal);
        foreach (var (measure, count) in new[] { ("handled", 1), ("handled-in-time", 0) })
        {
            var rows = await coordinator.ReadAsync($"/dossiers?measure=dossiers.{measure}&from=2021-01-01&to=2021-05-04&agency={web.Province.City.Id}");
            Assert.Equal(count == 1, rows.Contains(late.Code, StringComparison.Ordinal));
        }

        var chair = await Browser.SignInAsync(web, web.Province.Chair);
        Assert.Contains("UBND TP Tuy Hòa", await chair.ReadAsync("/index/board?level=District"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Browser.SignInAsync(web, web.Province.Counter)).GetAsync("/index/board")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync($"/index?index=service&unit={web.Province.Department.Id}")).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task What_is_declared_wrongly_keeps_its_words_and_says_why(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.SetInForceAsync(Set);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var leaf = "/index/leaf/" + await web.House.WithAsync<AppDb, Guid>(db => db.Set<Criterion>().Where(c => c.Code == "3").Select(c => c.Id).SingleAsync());
        async Task RefusedAsync(string says, string numerator, string denominator, string source)
        {
            var answer = await coordinator.SubmitAsync(leaf, "Declare", new() { ["Inputs.Numerator"] = numerator, ["Inputs.Denominator"] = denominator, ["Source"] = source });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.All([says, $"value=\"{numerator}\""], w => Assert.Contains(w, page, StringComparison.Ordinal));
        }

        await RefusedAsync("Nhập số, ví dụ", "tám", "28", "Sổ");
        await RefusedAsync("Tử số 30 lớn hơn mẫu số 28", "30", "28", "Sổ");
        await RefusedAsync("Cho biết số lấy từ đâu", "8", "28", " ");
        Redirected(await coordinator.SubmitAsync(leaf, "Declare", new() { ["Inputs.Numerator"] = "7", ["Inputs.Denominator"] = "28", ["Source"] = "Sổ kiểm tra" }));
        var shown = await coordinator.ReadAsync(leaf);
        Assert.All(["2,50 / 10,00", "Sổ kiểm tra"], w => Assert.Contains(w, shown, StringComparison.Ordinal));
        Assert.Contains("tổng <b>", await coordinator.ReadAsync(leaf + "?if=true&Inputs.Numerator=28&Inputs.Denominator=28"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await coordinator.SubmitAsync(leaf, "Declare", new() { ["Source"] = "Không có dấu" }, withToken: false)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task A_set_with_faults_is_listed_mended_and_accepted(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var set = Redirected(await coordinator.SubmitFileAsync("/index/sets", "", new() { ["Code"] = "H-2021", ["Name"] = "Bộ huyện", ["Year"] = "2021", ["Level"] = "District" }, "Upload", "bang.xlsx", TableFiles.Xlsx([
            ["STT", "Tiêu chí", "Điểm tối đa"], ["I", "Chỉ đạo", "20,5"], ["II", "Cải cách", "79"],
        ])));
        var page = await coordinator.ReadAsync(set);
        Assert.All(["Các lĩnh vực cộng lại 99,5 điểm, không phải 100", "2 tiêu chí chưa có quy tắc"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coordinator.SubmitAsync(set, "Publish", [])).StatusCode);
        Redirected(await coordinator.SubmitAsync(set, "Publish", new() { ["Accepted"] = "FieldsSum::0", ["Decision"] = "12/QĐ-UBND" }));
        var told = await coordinator.ReadAsync(set);
        Assert.All(["Đã ban hành", "Diễn biến", "nạp bộ tiêu chí", "12/QĐ-UBND; 1 chỗ chưa khớp được giữ"], w => Assert.Contains(w, told, StringComparison.Ordinal));
        var copy = Redirected(await coordinator.SubmitAsync(set, "Copy", new() { ["Code"] = "h-2022", ["Year"] = "2022" }));
        Assert.Contains("Hai bộ giống nhau", await coordinator.ReadAsync($"{copy}?with={set[(set.LastIndexOf('/') + 1)..]}"), StringComparison.Ordinal);

        var bad = await coordinator.SubmitFileAsync("/index/sets", "", new() { ["Code"] = "X" }, "Upload", "x.json", "không phải"u8.ToArray());
        Assert.Contains("không phải JSON, XLSX hay DOCX", WebUtility.HtmlDecode(await bad.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        // A city's chair sees sets in force, no drafts and no buttons.
        var chair = await Browser.SignInAsync(web, web.Province.Chair);
        Assert.DoesNotContain("Chép thành bộ mới", await chair.ReadAsync(set), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(copy)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync($"{set}/criteria")).StatusCode);
    }

    static string Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
