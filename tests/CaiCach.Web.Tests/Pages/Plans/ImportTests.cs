using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages.Plans;

public sealed partial class ImportTests
{
    static readonly byte[] Sheet = TableFiles.Xlsx(
    [
        ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian hoàn thành"],
        ["I", "Cải cách thủ tục hành chính", null, null, null],
        ["1", "Công bố danh mục thủ tục", "Quyết định", "Sở Giáo dục và Đào tạo", "Quý II/2021"],
        ["2", "Niêm yết thủ tục", null, "Công an tỉnh", "Thường xuyên"],
    ]);

    [Theory, AnyDatabase]
    public async Task The_coordinator_sees_every_guess_confirms_and_takes(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var address = $"/plans/{await PlanAsync(web)}/import";
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);

        var preview = await ReadAsync(coordinator, address);
        Assert.Contains("“Quý II/2021” được hiểu là từ 01/04/2021 đến 30/06/2021.", preview, StringComparison.Ordinal);
        Assert.Contains("Không có cơ quan nào tên “Công an tỉnh”.", preview, StringComparison.Ordinal);
        Assert.Contains("Không ghi sản phẩm.", preview, StringComparison.Ordinal);
        Assert.Contains("tiêu đề nội dung: Cải cách thủ tục hành chính", preview, StringComparison.Ordinal);

        // Not seen: refused beside the box, what was typed stays, nothing is written.
        var fields = Fields(preview);
        fields["Rows[0].Name"] = "Công bố danh mục thủ tục sửa tay";
        var refused = await coordinator.SubmitAsync(address, "Take", new(fields));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var again = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Contains("Dòng 3: xem lại", again, StringComparison.Ordinal);
        Assert.Contains("Công bố danh mục thủ tục sửa tay", again, StringComparison.Ordinal);
        Assert.Equal(0, await TasksAsync(web));

        // A forged row, a row left out of the form: both refused.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coordinator.SubmitAsync(address, "Take", new(fields) { ["Rows[1].Line"] = "99" })).StatusCode);

        fields["Rows[0].Seen"] = fields["Rows[1].Seen"] = "true";
        fields["Rows[1].LeadUnitId"] = web.Province.City.Id.ToString();
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.SubmitAsync(address, "Take", new(fields))).StatusCode);
        Assert.Equal(2, await TasksAsync(web));
        Assert.Contains("Đã đưa 2 nhiệm vụ vào kế hoạch", await coordinator.ReadAsync(address.Replace("/import", "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Kế hoạch đã có nhiệm vụ cùng tên", await ReadAsync(coordinator, address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_beside_its_field()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var address = $"/plans/{await PlanAsync(web)}/import";
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);

        foreach (var content in new[] { "chữ thường"u8.ToArray(), [], TableFiles.Xlsx([["không", "có", "tiêu đề"]]) })
        {
            var answer = await coordinator.SubmitFileAsync(address, "Read", [], "Appendix", "phu-luc.xlsx", content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("id=\"Appendix-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    static async Task<string> ReadAsync(Browser coordinator, string address)
    {
        var answer = await coordinator.SubmitFileAsync(address, "Read", [], "Appendix", "phu-luc.xlsx", Sheet);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    static Task<Guid> PlanAsync(WebHouse web) => web.House.WithAsync<CreatePlan, Guid>(async u => TestDossiers.Value(await u.RunAsync(
        new CreatePlanOptions { Code = "2021", Name = "Kế hoạch 2021", Kind = PlanKind.Yearly, PeriodFrom = new DateOnly(2021, 1, 1), PeriodTo = new DateOnly(2021, 12, 31) },
        await web.House.AsAsync(web.Province.Coordinator), default)).Id);

    static Task<int> TasksAsync(WebHouse web) => web.House.WithAsync<AppDb, int>(db => db.Set<PlanTask>().CountAsync());

    /// <summary>What a browser would send.</summary>
    static Dictionary<string, string> Fields(string page)
    {
        var fields = new Dictionary<string, string>();
        foreach (Match input in Input().Matches(page).Where(i => !i.Value.Contains("checkbox", StringComparison.Ordinal) || i.Value.Contains("checked", StringComparison.Ordinal)))
        {
            fields[input.Groups[1].Value] = input.Groups[2].Value;
        }

        foreach (Match area in Area().Matches(page))
        {
            fields[area.Groups[1].Value] = area.Groups[2].Value;
        }

        foreach (Match select in Select().Matches(page))
        {
            fields[select.Groups[1].Value] = Selected().Match(select.Groups[2].Value) is { Success: true } chosen ? chosen.Groups[1].Value : "";
        }

        return fields;
    }

    [GeneratedRegex("<input[^>]*name=\"(Rows\\[[^\"]+|FileHash)\"[^>]*value=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<textarea[^>]*name=\"(Rows\\[[^\"]+)\"[^>]*>\\n?([^<]*)</textarea>")]
    private static partial Regex Area();

    [GeneratedRegex("<select[^>]*name=\"(Rows\\[[^\"]+)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("value=\"([^\"]*)\" selected")]
    private static partial Regex Selected();
}
