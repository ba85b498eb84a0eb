using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Accountability.Explanations;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Web.Tests.Pages.Heads;

public sealed partial class HeadPagesTests
{
    [Theory, AnyDatabase]
    public async Task A_figure_is_asked_about_explained_and_concluded_through_pages_and_all_stands_beside_it(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await QuarterAsync(web);
        var (coordinator, chair) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Chair));
        var unit = "/heads/" + web.Province.City.Id;

        var asked = await coordinator.SubmitAsync(unit, "Ask", Fields(("Question", "Vì sao có hồ sơ trễ hạn"), ("WorkingDays", "3")));
        var one = Redirected(asked);
        Assert.Contains("1 yêu cầu giải trình chờ bạn trả lời", await chair.ReadAsync("/heads"), StringComparison.Ordinal);
        Assert.Equal(one, Redirected(await chair.SubmitAsync(one, "Answer", new() { ["Words"] = "Thiếu một chuyên viên", ["ProofNumber"] = "15/BC-UBND" })));
        Assert.Contains("1 giải trình, ý kiến chờ kết luận", await coordinator.ReadAsync("/heads"), StringComparison.Ordinal);

        var question = await coordinator.SubmitAsync(one, "Conclude", new() { ["Conclusion"] = "PartlyUpheld", ["Words"] = "Chấp nhận nguyên nhân" });
        Assert.Contains("<h1>Kết luận?</h1>", WebUtility.HtmlDecode(await question.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(one, Redirected(await coordinator.SubmitAsync(one, "Conclude", new() { ["Conclusion"] = "PartlyUpheld", ["Words"] = "Chấp nhận nguyên nhân", ["Confirm"] = "yes" })));

        var page = await chair.ReadAsync(unit + "?period=2021-Q2");
        Assert.All(["Thiếu một chuyên viên", "Chấp nhận một phần", "Kết luận: Chấp nhận nguyên nhân", "Đỗ Chủ Tịch, Chủ tịch"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        var shown = await chair.ReadAsync(one);
        Assert.All(["Vì sao có hồ sơ trễ hạn", "văn bản 15/BC-UBND", "giải trình, đúng hạn"], w => Assert.Contains(w, shown, StringComparison.Ordinal));
    }

    [Theory, AnyDatabase]
    public async Task A_head_objects_on_his_page_and_a_refused_form_keeps_what_was_typed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await QuarterAsync(web);
        var (coordinator, chair) = (await Browser.SignInAsync(web, web.Province.Coordinator), await Browser.SignInAsync(web, web.Province.Chair));
        var unit = "/heads/" + web.Province.City.Id;
        Assert.DoesNotContain("Nêu ý kiến về một con số", await coordinator.ReadAsync(unit), StringComparison.Ordinal);
        Assert.DoesNotContain("Yêu cầu giải trình một con số", await chair.ReadAsync(unit), StringComparison.Ordinal);

        await Refused(chair, unit + "?period=2021-Q2", "Object", Fields(("Words", ""), ("ProofLink", "//nơi.khác")), "Hãy nhập lời giải trình", "//nơi.khác", "href=\"#object-20210401-words\"", "open");
        await Refused(coordinator, unit + "?period=2021-Q2", "Ask", Fields(("Question", "Vì sao"), ("WorkingDays", "ba")), "\"ba\" không đúng dạng", "Vì sao", "id=\"ask-20210401-workingdays-error\"");
        await Refused(coordinator, unit + "?period=2021-Q2", "Ask", Fields(("Question", "Vì sao"), ("WorkingDays", "90")), "từ 1 đến 30 ngày làm việc", "Vì sao");

        Redirected(await chair.SubmitAsync(unit, "Object", Fields(("Words", "Sai một hồ sơ"), ("ProofLink", "/dossiers"))));
        Assert.Contains("Sai một hồ sơ", await coordinator.ReadAsync(unit + "?period=2021-H1"), StringComparison.Ordinal);
        Assert.Contains("1 giải trình đang mở", await coordinator.ReadAsync("/heads?period=2021-Q2"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await chair.SubmitAsync(unit, "Object", Fields(("Words", "Không có dấu")), withToken: false)).StatusCode);
        await web.House.WithAsync<AppDb>(async db => Assert.Equal(1, await db.Set<Explanation>().CountAsync()));
    }

    [Theory, AnyDatabase]
    public async Task Every_number_of_a_head_opens_to_as_many_rows(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await QuarterAsync(web);
        Value(await web.House.AskAsync());
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);
        foreach (var address in new[] { "/heads?period=2021-Q2", "/heads?period=2021-H1&sort=dossiers.solved-late", $"/heads/{web.Province.City.Id}?from=2021-04-01&to=2021-06-30" })
        {
            var links = Number().Matches(await coordinator.ReadAsync(address));
            Assert.True(links.Count >= 5, address);
            foreach (Match link in links)
            {
                var rows = Row().Count(await coordinator.ReadAsync(link.Groups[1].Value));
                Assert.True(int.Parse(link.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) == rows, $"{address}: {link.Value} opens to {rows}");
            }
        }
    }

    [Theory, AnyDatabase]
    public async Task Another_agency_learns_neither_figures_nor_words(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await QuarterAsync(web);
        var asked = Value(await web.House.AskAsync());
        var (director, specialist) = (await Browser.SignInAsync(web, web.Province.Director), await Browser.SignInAsync(web, web.Province.Specialist));

        Assert.Equal(HttpStatusCode.NotFound, (await director.GetAsync("/heads/" + web.Province.City.Id)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await director.GetAsync("/heads/explanations/" + asked.Id)).StatusCode);
        Assert.DoesNotContain("Đỗ Chủ Tịch", await director.ReadAsync("/heads"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đỗ Chủ Tịch", await director.ReadAsync("/heads/explanations"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await specialist.GetAsync("/heads")).StatusCode);
        Assert.Contains("đang hiện kỳ thường dùng", await director.ReadAsync("/heads?period=2021-Q9"), StringComparison.Ordinal);
        Assert.Contains("đang hiện kỳ thường dùng", await director.ReadAsync("/heads?from=2021-06-30&to=2021-04-01"), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task Opening_an_explanation_as_an_inspector_is_written_down(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var asked = Value(await web.House.AskAsync());
        await (await Browser.SignInAsync(web, web.Province.Auditor)).ReadAsync("/heads/explanations/" + asked.Id);

        await web.House.WithAsync<AppDb>(async db => Assert.Equal(
            ["explanation.ask", "record.read"],
            await db.Set<CaiCach.Kernel.Audit.AuditEntry>().Where(a => a.RecordId == asked.Id).OrderBy(a => a.Sequence).Select(a => a.Action).ToListAsync()));
    }

    static async Task QuarterAsync(WebHouse web)
    {
        var house = web.House;
        var (_, task) = await house.IssuedPlanAsync();
        Value(await house.AssignAsync(task));
        var (inTime, late) = (await house.InProcessingAsync(), await house.InProcessingAsync());
        house.Clock.Set(new DateTime(2021, 4, 9, 9, 0, 0));
        await house.AnswerAsync(inTime.Id);
        house.Clock.Set(new DateTime(2021, 5, 17, 9, 0, 0));
        await house.AnswerAsync(late.Id);
    }

    static Dictionary<string, string> Fields(params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string> { ["Figure"] = DossierMeasures.Late, ["TermFrom"] = "2021-04-01", ["TermTo"] = "2021-06-30" };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return fields;
    }

    static string Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    static async Task Refused(Browser browser, string address, string handler, Dictionary<string, string> fields, params string[] words)
    {
        var answer = await browser.SubmitAsync(address, $"{address}&handler={handler}", fields);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
    }

    [GeneratedRegex("<a class=\"(?:fault)?\" href=\"([^\"]+)\">(\\d+)</a>")]
    private static partial Regex Number();

    [GeneratedRegex("<tr><td class=\"(?:code )?lead-cell|<tr>\\s*<td class=\"code lead-cell")]
    private static partial Regex Row();
}
