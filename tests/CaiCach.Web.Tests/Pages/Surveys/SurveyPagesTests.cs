using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Data;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages.Surveys;

public sealed partial class SurveyPagesTests
{
    [Theory, AnyDatabase]
    public async Task A_survey_goes_from_plan_to_publication_through_pages(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (city, department) = (web.Province.City.Id, web.Province.Department.Id);
        var form = await web.House.LoadFormAsync();
        var (coordinator, counter) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.DepartmentCounter));
        var page = Redirected(await coordinator.SubmitAsync("/surveys/new", "", new()
        {
            ["QuestionnaireId"] = form.ToString(), ["Code"] = "SIPAS-2021", ["Year"] = "2021", ["Name"] = "Hài lòng 2021", ["Method"] = "Người vừa làm thủ tục", ["OpensOn"] = "01/04/2021", ["OpensTime"] = "08:00",
            ["ClosesOn"] = "30/04/2021", ["ClosesTime"] = "17:00", ["MinimumAnswers"] = "1", ["Modes"] = "Paper", ["UnitIds"] = city.ToString(),
            ["Strata[0].Name"] = "Đất đai", ["Strata[0].Population"] = "1.000", ["Strata[0].Wanted"] = "2",
        }));
        Redirected(await coordinator.SubmitAsync(page, "Sample", new() { ["Cells[0].UnitId"] = city.ToString(), ["Cells[0].Stratum"] = "1", ["Cells[0].Population"] = "1.200", ["Cells[0].Wanted"] = "3" }));
        Assert.Contains("Mở đợt khảo sát?", await TextAsync(await coordinator.SubmitAsync(page, "Open", [])), StringComparison.Ordinal);
        Redirected(await coordinator.SubmitAsync(page, "Open", new() { ["Confirm"] = "yes" }));
        Assert.Contains("Còn thiếu 3 phiếu", await coordinator.ReadAsync(page), StringComparison.Ordinal);

        var next = Redirected(await counter.SubmitAsync(page + "/answers/new", "", Slip("17", city, "543")));
        var entering = await counter.ReadAsync(next);
        Assert.All(["Đã lưu phiếu số 17", $"<option value=\"{city}\" selected"], w => Assert.Contains(w, entering, StringComparison.Ordinal));
        Redirected(await counter.SubmitAsync(next, "", Slip("18", city, "13-")));
        var own = await counter.ReadAsync(page + "/answers");
        Assert.All([">17</a>", ">18</a>", "bạn chỉ thấy phiếu do mình nhập"], w => Assert.Contains(w, own, StringComparison.Ordinal));
        Assert.DoesNotContain("id=\"result\"", await counter.ReadAsync(page), StringComparison.Ordinal);
        var sheet = "/surveys/sheets/" + SheetLink().Match(own).Groups[1].Value;
        Redirected(await counter.SubmitAsync(sheet, "", new() { ["Reason"] = "unreadable" }));
        Assert.Contains("Không đọc được", await counter.ReadAsync(sheet), StringComparison.Ordinal);

        Redirected(await coordinator.SubmitAsync(page + "/recheck", "Draw", new() { ["Share"] = "100" }));
        var drawn = await coordinator.ReadAsync(page + "/recheck");
        Assert.Contains("1 phiếu được rút", drawn, StringComparison.Ordinal);
        Redirected(await coordinator.SubmitAsync(page + "/recheck", "Check", new() { ["SheetId"] = SheetId().Match(drawn).Groups[1].Value, ["Agrees"] = "true" }));
        Assert.Contains("Giống 100,00 %", await coordinator.ReadAsync(page + "/recheck"), StringComparison.Ordinal);

        Redirected(await coordinator.SubmitAsync(page, "Close", new() { ["Confirm"] = "yes" }));
        Assert.Contains("Công bố kết quả?", await TextAsync(await coordinator.SubmitAsync(page, "Publish", [])), StringComparison.Ordinal);
        Redirected(await coordinator.SubmitAsync(page, "Publish", new() { ["Confirm"] = "yes" }));
        var told = await coordinator.ReadAsync(page);
        Assert.All(["lập đợt khảo sát", "nhận phiếu từ", "công bố kết quả"], w => Assert.Contains(w, told, StringComparison.Ordinal));
        var published = await counter.ReadAsync(page + "?unit=" + city);
        Assert.All(["Đã công bố", "50,00", "phiếu minh hoạ"], w => Assert.Contains(w, published, StringComparison.Ordinal));
        Assert.Contains("Bình thường", await counter.ReadAsync($"{page}/answers?question=q03&unitId={city}&valid=true"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await counter.GetAsync(page + "?handler=Sheet")).StatusCode);
        Assert.Contains("Chỉ số,index", await (await counter.GetAsync(page + "?handler=Csv")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Hài lòng 2021", await counter.ReadAsync("/surveys"), StringComparison.Ordinal);
        _ = department;
    }

    [Fact]
    public async Task A_slip_with_faults_stands_as_typed_and_a_person_of_the_assessed_agency_is_refused()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var page = $"/surveys/{await web.House.OpenedSurveyAsync()}/answers/new";
        var (counter, own) = (await Browser.SignInAsync(web, web.Province.DepartmentCounter), await Browser.SignInAsync(web, web.Province.Counter));
        Redirected(await counter.SubmitAsync(page, "", Slip("1", web.Province.City.Id, "543")));

        var wrong = await counter.SubmitAsync(page, "", Slip("1", web.Province.City.Id, "9-3"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var text = await TextAsync(wrong);
        Assert.All(["Phiếu số 1 đã được Võ Thị Quầy nhập", "id=\"Answers_q01_-error\"", "name=\"Answers[q01]\" value=\"9\"", "name=\"Answers[q03]\" value=\"3\""], w => Assert.Contains(w, text, StringComparison.Ordinal));
        Assert.Contains("Bạn công tác tại UBND TP Tuy Hòa", await TextAsync(await own.SubmitAsync(page, "", Slip("2", web.Province.City.Id, "543"))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await counter.SubmitAsync(page, "", Slip("3", web.Province.City.Id, "543"), withToken: false)).StatusCode);
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(1, await db.Set<AnswerSheet>().CountAsync()));
    }

    [Fact]
    public async Task A_person_answers_with_a_code_once_without_name_and_the_code_stands_in_no_address_and_no_log()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var id = await web.House.OpenedSurveyAsync();
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        var file = await coordinator.SubmitAsync($"/surveys/{id}", "Codes", new() { ["UnitId"] = web.Province.City.Id.ToString(), ["Stratum"] = "2", ["Count"] = "3" });
        var codes = Code().Matches(await file.Content.ReadAsStringAsync()).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal((3, "no-store"), (codes.Count, file.Headers.CacheControl!.ToString()));
        Assert.DoesNotContain(codes[0], await coordinator.ReadAsync($"/surveys/{id}"), StringComparison.Ordinal);
        var citizen = new Browser(web.Client());

        Assert.Contains("Mã không đúng", await TextAsync(await citizen.SubmitAsync("/survey", "", new() { ["Code"] = "AAAA-BBBB-CCCC" })), StringComparison.Ordinal);
        var questions = await TextAsync(await citizen.SubmitAsync("/survey", "", new() { ["Code"] = codes[0] }));
        Assert.All(["Thành phố Tuy Hòa", "Chỗ ngồi chờ", "không phải phiếu chính thức"], w => Assert.Contains(w, questions, StringComparison.OrdinalIgnoreCase));
        var empty = await TextAsync(await citizen.SubmitAsync("/survey", "", new() { ["Code"] = codes[0], ["IsAnswer"] = "true" }));
        Assert.Contains("Trả lời ít nhất một câu", empty, StringComparison.Ordinal);
        var thanks = await citizen.SubmitAsync("/survey", "", new() { ["Code"] = codes[0], ["IsAnswer"] = "true", ["Answers[q01]"] = "5", ["Sex"] = "nu" });
        Assert.Contains("Cảm ơn ông, bà", await TextAsync(thanks), StringComparison.Ordinal);
        Assert.Contains("Mã này đã dùng", await TextAsync(await citizen.SubmitAsync("/survey", "", new() { ["Code"] = codes[0] })), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await citizen.SubmitAsync("/survey", "", new() { ["Code"] = codes[1] }, withToken: false)).StatusCode);
        Assert.All(web.Log.Lines, l => Assert.DoesNotContain(codes[0], l, StringComparison.OrdinalIgnoreCase));
        await web.House.WithAsync<AppDb>(async db =>
        {
            var sheet = await db.Set<AnswerSheet>().SingleAsync();
            Assert.Equal(("TT-0001", "5--", SurveyMode.Online, "nu", null), (sheet.Number, sheet.Answers, sheet.Mode, sheet.Sex, sheet.EnteredById));
        });
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);
        Assert.Contains("Bạn công tác tại UBND TP Tuy Hòa", await TextAsync(await specialist.SubmitAsync("/survey", "", new() { ["Code"] = codes[1] })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_are_not_guessed_from_one_address()
    {
        await using var web = await WebHouse.BuildAsync("sqlite", new Dictionary<string, string> { ["Limits:AnswersPerMinute"] = "3" });
        using var client = web.Client();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/survey")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync("/survey")).StatusCode);
    }

    [Fact]
    public async Task A_plan_with_faults_keeps_what_was_typed_beside_each_fault()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        await web.House.LoadFormAsync();
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);

        var refused = await coordinator.SubmitAsync("/surveys/new", "", new() { ["Code"] = "mã có dấu", ["Year"] = "2021", ["Name"] = "Giữ tên này", ["OpensOn"] = "01/04/2021", ["OpensTime"] = "25:00", ["ClosesOn"] = "x", ["MinimumAnswers"] = "a" });
        var text = await TextAsync(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.All(["Giữ tên này", "Giờ viết dạng giờ:phút", "id=\"ClosesOn-error\""], w => Assert.Contains(w, text, StringComparison.Ordinal));
        text = await TextAsync(await coordinator.SubmitAsync("/surveys/new", "", new() { ["Code"] = "mã có dấu", ["Year"] = "2021", ["Name"] = "Giữ tên này", ["MinimumAnswers"] = "a" }));
        Assert.All(["id=\"Code-error\"", "id=\"Method-error\"", "id=\"MinimumAnswers-error\"", "id=\"OpensOn-error\"", "Chọn ít nhất một cơ quan", "Chọn ít nhất một hình thức"], w => Assert.Contains(w, text, StringComparison.Ordinal));
    }

    static Dictionary<string, string> Slip(string number, Guid unit, string answers)
    {
        var fields = new Dictionary<string, string> { ["Number"] = number, ["UnitId"] = unit.ToString(), ["Stratum"] = "1", ["Mode"] = "Paper" };
        foreach (var (answer, i) in answers.Select((a, i) => (a, i)))
        {
            fields[$"Answers[q{i + 1:00}]"] = answer == '-' ? "" : answer.ToString();
        }

        return fields;
    }

    static string Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("sheets/([0-9a-f-]{36})\">18<")]
    private static partial Regex SheetLink();

    [GeneratedRegex("name=\"SheetId\" value=\"([0-9a-f-]{36})\"")]
    private static partial Regex SheetId();

    [GeneratedRegex("#([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})")]
    private static partial Regex Code();
}
