using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages.Procedures;

/// <summary>A new publication decision from the national record to the counter and to the clock, through pages.</summary>
public sealed partial class ProcedurePagesTests
{
    const string Record = """
        [{"MATTHC":"1.004194","TENTTHC":"Đăng ký biến động đất đai","LINHVUCTHUCHIEN":[{"TENLINHVUC":"Đất đai"}],"CAPTHUCHIEN":[{"CAPTHUCHIEN":2}],
          "CACHTHUCTHUCHIEN":[{"KENH":1,"THOIGIAN":[{"THOIGIANGIAIQUYET":"7","DONVITINH":"","PHILEPHI":[{"SOTIEN":"50000","DONVI":"Đồng","MOTA":"Lệ phí địa chính"}]}]}],
          "THANHPHANHOSO":[{"TRUONGHOP":"Bao gồm","GIAYTO":[{"TENGIAYTO":"Đơn đăng ký","SOBANCHINH":1,"SOBANSAO":0}]},{"TRUONGHOP":"Tặng cho","GIAYTO":[{"TENGIAYTO":"Hợp đồng tặng cho"}]},
            {"TRUONGHOP":"Chuyển nhượng","GIAYTO":[{"TENGIAYTO":"Hợp đồng chuyển nhượng"}]}],"CANCUPHAPLY":[{"SOVANBAN":"45/2013/QH13"}]},
         {"TENTTHC":"Không có mã"}]
        """;

    [Theory, AnyDatabase]
    public async Task A_record_becomes_a_version_in_force_at_the_counter(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var keeper = await web.House.ControllerAsync();
        var controller = await Browser.SignInAsync(web, keeper);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.GetAsync("/procedures/import")).StatusCode);

        var shown = await TextAsync(await controller.SubmitFileAsync("/procedures/import", "Read", [], "Upload", "ban-ghi.json", Encoding.UTF8.GetBytes(Record)));
        Assert.All(["Dòng lỗi bị bỏ, các dòng khác được ghi", "Thiếu mã thủ tục", "không rõ đơn vị", "MATTHC", "bản nháp khác"], w => Assert.Contains(w, shown, StringComparison.Ordinal));
        var hash = Hash().Match(shown).Groups[1].Value;
        var unseen = await controller.SubmitAsync("/procedures/import", "Take", new() { ["FileHash"] = hash });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unseen.StatusCode);
        Assert.Contains("xem rồi đánh dấu đã xem", await TextAsync(unseen), StringComparison.Ordinal);
        Redirected(await controller.SubmitAsync("/procedures/import", "Take", new() { ["FileHash"] = hash, ["Seen"] = "true" }));
        var version = VersionLink().Match(await controller.ReadAsync("/procedures?standing=Draft")).Groups[1].Value;
        Assert.Equal(HttpStatusCode.NotFound, (await counter.GetAsync("/procedures/versions/" + version)).StatusCode);

        // The difference paper by paper; a bare limit is refused until a person says the unit.
        var draft = $"/procedures/versions/{version}";
        var difference = await controller.ReadAsync(draft);
        Assert.All(["Khác bản thứ 1", "Hợp đồng tặng cho", "Phải bổ sung trước", "hệ thống không tự đoán"], w => Assert.Contains(w, difference, StringComparison.Ordinal));
        Dictionary<string, string> decision = new() { ["DecisionNumber"] = "1234/QĐ-UBND", ["SignedOn"] = "01/04/2021", ["Duty"] = "Province", ["ValidFrom"] = "02/04/2021" };
        var refused = await controller.SubmitAsync(draft, "Schedule", new(decision));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var why = await TextAsync(refused);
        Assert.All(["1234/QĐ-UBND", "Thời hạn ghi 7 mà không ghi đơn vị"], w => Assert.Contains(w, why, StringComparison.Ordinal));
        var form = Fields(await controller.ReadAsync(draft + "/edit"));
        Assert.Equal("7", form["Form.LimitAmount"]);
        form["Form.LimitUnit"] = "WorkingDay";
        form["Form.Fees[0].Amount"] = "năm mươi";
        var typo = await controller.SubmitAsync(draft + "/edit", "", new(form));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, typo.StatusCode);
        Assert.Contains("năm mươi", await TextAsync(typo), StringComparison.Ordinal);
        form["Form.Fees[0].Amount"] = "60.000";
        Redirected(await controller.SubmitAsync(draft + "/edit", "", new(form)));
        Redirected(await controller.SubmitAsync(draft, "Schedule", new(decision)));
        Assert.Contains("chờ hiệu lực", await counter.ReadAsync(draft), StringComparison.Ordinal);

        web.House.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0));
        (controller, counter) = (await Browser.SignInAsync(web, keeper), await Browser.SignInAsync(web, web.Province.Counter)); // the night ended the sessions
        var intake = "/dossiers/receive?versionId=" + version;
        Assert.Contains("Hợp đồng chuyển nhượng", await counter.ReadAsync(intake), StringComparison.Ordinal);
        Dictionary<string, string> typed = new() { ["VersionId"] = version, ["Applicant.Name"] = "Nguyễn Văn Đất", ["Applicant.Number"] = "054085000123", ["Applicant.Kind"] = "Individual", ["Sets"] = "1", ["Channel"] = "Direct", ["CaseName"] = "Tặng cho" };
        var chosen = await TextAsync(await counter.SubmitAsync(intake, "/dossiers/receive?handler=Case", new(typed)));
        Assert.All(["Hợp đồng tặng cho", "Lệ phí 60.000 đồng", "Nguyễn Văn Đất"], w => Assert.Contains(w, chosen, StringComparison.Ordinal));
        Assert.DoesNotContain("Hợp đồng chuyển nhượng", chosen, StringComparison.Ordinal);
        foreach (var (name, value) in Fields(chosen).Where(f => f.Key.StartsWith("Papers[", StringComparison.Ordinal)))
        {
            typed[name] = value;
        }

        var receipt = await counter.ReadAsync(Redirected(await counter.SubmitAsync(intake, "/dossiers/receive", typed)));
        Assert.All(["(Tặng cho)", "7 ngày làm việc", "Lệ phí 60.000 đồng", "Hợp đồng tặng cho"], w => Assert.Contains(w, receipt, StringComparison.Ordinal));

        var open = await counter.ReadAsync("/procedures/publications");
        Assert.All(["1234/QĐ-UBND", "còn 4 ngày làm việc"], w => Assert.Contains(w, open, StringComparison.Ordinal));
        var publication = "/procedures/publications/" + PublicationLink().Match(open).Groups[1].Value;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await controller.SubmitAsync(publication, "", new() { ["EnteredOn"] = "31/12/2021" })).StatusCode);
        Redirected(await controller.SubmitAsync(publication, "", new() { ["EnteredOn"] = "02/04/2021" }));
        Assert.Contains("nhập đúng hạn", await counter.ReadAsync("/procedures/publications?state=InTime"), StringComparison.Ordinal);

        var procedure = "/procedures/" + ProcedureLink().Match(await controller.ReadAsync(draft)).Groups[1].Value;
        Redirected(await controller.SubmitAsync(procedure + "/changes", "Fee", new() { ["Name"] = "Phí thẩm định", ["Amount"] = "0", ["ValidFrom"] = "05/04/2021", ["LegalSource"] = "Nghị quyết 05/NQ-HĐND" }));
        Redirected(await controller.SubmitAsync(procedure + "/changes", "Free", new() { ["ValidFrom"] = "02/04/2021", ["LegalSource"] = "Quyết định 9/QĐ-UBND" }));
        var published = await counter.ReadAsync(procedure);
        Assert.All(["Nộp tại bất kỳ Bộ phận Một cửa nào", "Phí thẩm định: không thu từ 05/04/2021", "Các phiên bản", "hết hiệu lực"], w => Assert.Contains(w, published, StringComparison.Ordinal));
        Assert.Contains("đặt bản thứ 2", await controller.ReadAsync(procedure), StringComparison.Ordinal);
    }

    /// <summary>What a form would send as it stands.</summary>
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

        foreach (Match area in Area().Matches(page))
        {
            fields[area.Groups[1].Value] = area.Groups[2].Value.Trim('\n');
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

    [GeneratedRegex("name=\"FileHash\" value=\"([0-9a-f]{64})\"")]
    private static partial Regex Hash();

    [GeneratedRegex("/procedures/versions/([0-9a-f-]{36})")]
    private static partial Regex VersionLink();

    [GeneratedRegex("/procedures/publications/([0-9a-f-]{36})")]
    private static partial Regex PublicationLink();

    [GeneratedRegex("href=\"/procedures/([0-9a-f-]{36})\"")]
    private static partial Regex ProcedureLink();

    [GeneratedRegex("<input[^>]*name=\"((?:Form|Papers)[^\"]*)\"[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex ValueOf();

    [GeneratedRegex("<textarea[^>]*name=\"(Form[^\"]*)\"[^>]*>([^<]*)</textarea>")]
    private static partial Regex Area();

    [GeneratedRegex("<select[^>]*name=\"(Form[^\"]*)\"[^>]*>(.*?)</select>")]
    private static partial Regex Select();

    [GeneratedRegex("value=\"([^\"]*)\" selected")]
    private static partial Regex Chosen();
}
