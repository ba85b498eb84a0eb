using System.Net;
using System.Text.RegularExpressions;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages.Processes;

/// <summary>A step added without code, from the first click to the dossiers that follow, through pages without script.</summary>
public sealed partial class ProcessPagesTests
{
    [Theory, EachDatabase]
    public async Task A_step_is_added_checked_published_and_open_dossiers_are_moved(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var keeper = await web.House.ControllerAsync();
        var (controller, counter) = (await Browser.SignInAsync(web, keeper), await Browser.SignInAsync(web, web.Province.Counter));
        await web.House.ProcessInForceAsync(keeper, TestProcesses.Straight());
        var dossier = (await web.House.InProcessingAsync()).Id;
        var list = $"/procedures/{await web.House.ProcedureIdAsync()}/process";

        var seen = await counter.ReadAsync(list);
        Assert.All(["đang theo quy trình số 1", "<svg class=\"process-graph\"", "Thường lệ: sang “Ký duyệt”", "88/QĐ-UBND"], w => Assert.Contains(w, seen, StringComparison.Ordinal));
        Assert.DoesNotContain("Soạn từ", seen, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.SubmitAsync(list, "Start", [])).StatusCode);
        var edit = Redirected(await controller.SubmitAsync(list, "Start", new() { ["BasedOn"] = ProcessLink().Match(seen).Groups[1].Value }));
        var process = edit[..^"/edit".Length];
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), ((await counter.GetAsync(edit)).StatusCode, (await counter.GetAsync(process)).StatusCode));

        // Buttons write nothing; what was typed stays.
        var form = Fields(await controller.ReadAsync(edit));
        form["Form.Steps[2].Name"] = "Thẩm định tại chỗ";
        form = Fields(await TextAsync(await controller.SubmitAsync(edit, "", new(form) { ["Do"] = "add" })));
        Assert.Equal(("Thẩm định tại chỗ", "b6"), (form["Form.Steps[2].Name"], form["Form.Steps[5].Key"]));
        form = Fields(await TextAsync(await controller.SubmitAsync(edit, "", new(form) { ["Do"] = "up:5" })));
        Assert.Equal("b6", form["Form.Steps[4].Key"]);
        form = Fields(await TextAsync(await controller.SubmitAsync(edit, "", new(form) { ["Do"] = "up:4" })));
        Assert.DoesNotContain("Thẩm định tại chỗ", await controller.ReadAsync(edit), StringComparison.Ordinal);

        // The new step between work and signature: after b3, before b4.
        (form["Form.Steps[3].Name"], form["Form.Steps[3].Hours"], form["Form.Steps[3].Stage"], form["Form.Steps[3].UnitRule"]) = ("Trưởng phòng duyệt", "bốn", "Work", "Division");
        (form["Form.Steps[3].Moves[0].To"], form["Form.Steps[3].Moves[0].IsDefault"], form["Form.Steps[2].Moves[0].To"]) = ("b4", "true", "b6");
        var typo = await controller.SubmitAsync(edit, "", new(form));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, typo.StatusCode);
        var again = await TextAsync(typo);
        Assert.All(["Số giờ viết dạng", "value=\"bốn\"", "Thẩm định tại chỗ"], w => Assert.Contains(w, again, StringComparison.Ordinal));
        form["Form.Steps[3].Hours"] = "4,5";
        Assert.Equal(process, Redirected(await controller.SubmitAsync(edit, "", new(form))));

        // Whoever does it is still missing: said on the page, and publishing is refused with the same words.
        Dictionary<string, string> decision = new() { ["DecisionNumber"] = "90/QĐ-UBND", ["DecisionOn"] = "01/04/2021" };
        Assert.Contains("Bước “Trưởng phòng duyệt”: chưa ghi vai trò", await controller.ReadAsync(process), StringComparison.Ordinal);
        var refused = await controller.SubmitAsync(process, "Publish", new(decision));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var why = await TextAsync(refused);
        Assert.All(["90/QĐ-UBND", "chưa ghi vai trò"], w => Assert.Contains(w, why, StringComparison.Ordinal));
        form = Fields(await controller.ReadAsync(edit));
        form["Form.Steps[3].Role"] = "HeadOfUnit";
        Redirected(await controller.SubmitAsync(edit, "", new(form)));
        var whole = await controller.ReadAsync(process + $"?On=2021-04-01&Time=15:01");
        Assert.All(["Ban hành được", "58,5 giờ", "Kịp hạn", "15:01 trước ngày nghỉ cuối tuần", "UBND TP Tuy Hòa"], w => Assert.Contains(w, whole, StringComparison.Ordinal));
        Redirected(await controller.SubmitAsync(process, "Publish", new(decision)));
        Assert.Contains("đang theo quy trình số 2", await counter.ReadAsync(list), StringComparison.Ordinal);

        // The dossier in work goes over; its legal date does not move, its story says so, and the new step has to be gone through.
        var due = (await web.House.DossierAsync(dossier)).LawfulDueAt;
        var move = await controller.ReadAsync(process + "/dossiers");
        Assert.All(["1 hồ sơ theo quy trình số 1", "không đổi", "Thẩm định tại chỗ (b3)"], w => Assert.Contains(w, move, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.GetAsync(process + "/dossiers")).StatusCode);
        Redirected(await controller.SubmitAsync(process + "/dossiers", "", new() { ["From"] = From().Match(move).Groups[1].Value, ["Mapping[b3]"] = "b3", ["Move"] = "true" }));
        Assert.Equal(due, (await web.House.DossierAsync(dossier)).LawfulDueAt);
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);
        var page = await specialist.ReadAsync($"/dossiers/{dossier}");
        Assert.All(["theo quy trình nội bộ số 2", "chưa phải bước cuối trước khi ký", "Chuyển bước"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.DoesNotContain("Nội dung trình ký", page, StringComparison.Ordinal);
        var wrong = await specialist.SubmitAsync($"/dossiers/{dossier}", "Forward", new() { ["To"] = "b4" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Redirected(await specialist.SubmitAsync($"/dossiers/{dossier}", "Forward", new() { ["To"] = "b6" }));
        Assert.Contains("Nội dung trình ký", await (await Browser.SignInAsync(web, web.Province.Head)).ReadAsync($"/dossiers/{dossier}"), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_earlier_process_comes_back_for_a_reason_and_a_draft_is_thrown_away_after_a_question(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var keeper = await web.House.ControllerAsync();
        var controller = await Browser.SignInAsync(web, keeper);
        var first = await web.House.ProcessInForceAsync(keeper, TestProcesses.Straight());
        var draft = await web.House.DraftProcessAsync(keeper, TestProcesses.Branching(web.Province.CityOtherDivision.Id), first);
        var asked = await TextAsync(await controller.SubmitAsync($"/processes/{draft.Id}", "Discard", []));
        Assert.Contains("Bỏ bản nháp quy trình?", asked, StringComparison.Ordinal);
        Redirected(await controller.SubmitAsync($"/processes/{draft.Id}", "Discard", new() { ["Confirm"] = "yes" }));
        Assert.Equal(HttpStatusCode.NotFound, (await controller.GetAsync($"/processes/{draft.Id}")).StatusCode);

        var second = (await web.House.PublishProcessAsync(keeper, (await web.House.DraftProcessAsync(keeper, TestProcesses.Branching(web.Province.CityOtherDivision.Id), first)).Id, new DateOnly(2021, 4, 5))).Value!.Id;
        web.House.Clock.Set(new DateTime(2021, 4, 6, 8, 0, 0));
        controller = await Browser.SignInAsync(web, keeper);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await controller.SubmitAsync($"/processes/{first}", "Restore", new() { ["Reason"] = "" })).StatusCode);
        var restored = await controller.ReadAsync(Redirected(await controller.SubmitAsync($"/processes/{first}", "Restore", new() { ["Reason"] = "Phòng phối hợp không kịp" })));
        Assert.All(["Quy trình số 3", "khôi phục: Phòng phối hợp không kịp", "soạn từ số 1"], w => Assert.Contains(w, restored, StringComparison.Ordinal));
        var looped = await controller.ReadAsync($"/processes/{second}?On=2021-04-06&Time=8:00&Take[b7~b3]=1");
        Assert.Contains("ngoại lệ: không đạt, làm lại", looped, StringComparison.Ordinal);
    }

    /// <summary>What the form would send as it stands.</summary>
    static Dictionary<string, string> Fields(string page)
    {
        var fields = new Dictionary<string, string>();
        foreach (Match input in Input().Matches(page))
        {
            if (!input.Value.Contains("type=\"checkbox\"", StringComparison.Ordinal) || input.Value.Contains("checked", StringComparison.Ordinal))
            {
                fields[input.Groups[1].Value] = ValueOf().Match(input.Value).Groups[1].Value;
            }
        }

        foreach (Match select in Select().Matches(page))
        {
            fields[select.Groups[1].Value] = Chosen().Match(select.Groups[2].Value).Groups[1].Value;
        }

        return fields;
    }

    static string Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("/processes/([0-9a-f-]{36})")]
    private static partial Regex ProcessLink();

    [GeneratedRegex("name=\"From\" value=\"([0-9a-f-]{36})\"")]
    private static partial Regex From();

    [GeneratedRegex("<input[^>]*name=\"(Form[^\"]*)\"[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex ValueOf();

    [GeneratedRegex("<select[^>]*name=\"(Form[^\"]*)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("value=\"([^\"]*)\"[^>]*selected")]
    private static partial Regex Chosen();
}
