using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.TestKit;
using Ical.Net;

namespace CaiCach.Web.Tests.Pages.Calendars;

public sealed partial class CalendarPagesTests
{
    [Theory, AnyDatabase]
    public async Task A_holiday_declared_late_is_entered_seen_decided_and_reaches_the_dossier(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var dossier = await web.House.InProcessingAsync();
        var keeper = await Browser.SignInAsync(web, await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên"));
        var (chair, national) = (await Browser.SignInAsync(web, web.Province.Chair), Link().Match(await keeper.ReadAsync("/calendars")).Value);

        // Everybody may read a year; only the keeper may change it.
        var year = await chair.ReadAsync(national + "?year=2021");
        Assert.Contains("Giỗ Tổ Hùng Vương", year, StringComparison.Ordinal);
        Assert.Contains("Năm 2021 không có đợt nghỉ Tết Nguyên đán", year, StringComparison.Ordinal);
        Assert.DoesNotContain(national + "/edit", year, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync(national + "/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync("/calendars/" + dossier.Id)).StatusCode);

        // Refused beside the cause, what was typed is kept.
        var wrong = await keeper.SubmitAsync(national + "/edit", "", new() { ["From"] = "21/04/2021", ["Kind"] = "Off", ["Reason"] = "Nghỉ thêm", ["DecisionNumber"] = "77/QĐ-UBND" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var text = await TextAsync(wrong);
        Assert.Contains("đã nói về ngày 21/04/2021", text, StringComparison.Ordinal);
        Assert.Contains("value=\"Nghỉ thêm\"", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await keeper.SubmitAsync(national + "/edit", "", new() { ["From"] = "31/02/2021", ["Kind"] = "Off", ["Reason"] = "x", ["DecisionNumber"] = "7" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await keeper.SubmitAsync(national + "/edit", "", new() { ["From"] = "12/04/2021" }, withToken: false)).StatusCode);

        var prepared = await keeper.SubmitAsync(national + "/edit", "", new() { ["From"] = "12/04/2021", ["Kind"] = "Off", ["Reason"] = "Quốc tang", ["DecisionNumber"] = "77/QĐ-UBND" });
        Assert.Equal(HttpStatusCode.Redirect, prepared.StatusCode);
        var change = prepared.Headers.Location!.OriginalString;
        var impact = await keeper.ReadAsync(change);
        Assert.Contains("1 hồ sơ đang mở sẽ dời hạn", impact, StringComparison.Ordinal);
        Assert.Contains("15/04/2021 17:00 → 16/04/2021 17:00", Flat(impact), StringComparison.Ordinal);
        Assert.Contains(dossier.Code, impact, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Văn Đất", impact, StringComparison.Ordinal);
        Assert.DoesNotContain("Quốc tang", await chair.ReadAsync(national + "?year=2021"), StringComparison.Ordinal);

        var undecided = await keeper.SubmitAsync(change, "Decide", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, undecided.StatusCode);
        Assert.Contains("Hãy chọn: dời hạn và báo người nộp, hoặc giữ ngày đã hẹn", await TextAsync(undecided), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(change, "Decide", new() { ["Promise"] = "Move" })).StatusCode);
        Assert.Contains("Đang dời hạn", await keeper.ReadAsync(change), StringComparison.Ordinal);
        web.House.Clock.Advance(TimeSpan.FromMinutes(1));
        await web.House.WithAsync<RunRedating, RedatingReport?>(r => r.RunAsync(null, default));
        Assert.Contains("Đã dời hạn xong", await keeper.ReadAsync(change), StringComparison.Ordinal);
        Assert.Contains("Quốc tang", await chair.ReadAsync(national + "?year=2021"), StringComparison.Ordinal);

        var page = await chair.ReadAsync("/dossiers/" + dossier.Id);
        Assert.Contains("hạn tính lại theo lịch làm việc mới, hẹn 16/04/2021 17:00", page, StringComparison.Ordinal);
        Assert.Contains("12/04/2021 nghỉ, Quốc tang", page, StringComparison.Ordinal);

        // Taken back again; another is dropped before it counts.
        var removed = (await keeper.SubmitAsync(national + "/edit?date=2021-04-12", "", new() { ["Remove"] = "true", ["DecisionNumber"] = "78/QĐ-UBND" })).Headers.Location!.OriginalString;
        Assert.Contains("giữ 16/04/2021 17:00", await keeper.ReadAsync(removed), StringComparison.Ordinal);
        Assert.Equal(national, (await keeper.SubmitAsync(removed, "Discard", [])).Headers.Location!.OriginalString);
        Assert.Contains("Quốc tang", await chair.ReadAsync(national + "?year=2021"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_taken_whole_or_told_row_by_row_and_the_feed_is_read_by_another_program()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var keeper = await Browser.SignInAsync(web, await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên"));
        var national = Link().Match(await keeper.ReadAsync("/calendars")).Value;

        Task<HttpResponseMessage> Send(string name, string content) => keeper.SubmitFileAsync(national + "/import", "", new() { ["DecisionNumber"] = "77/QĐ-UBND", ["Version"] = "" }, "Upload", name, Encoding.UTF8.GetBytes(content));
        Assert.Contains("Tệp được lấy cả hoặc không lấy gì", await keeper.ReadAsync(national + "/import"), StringComparison.Ordinal);
        var wrong = await TextAsync(await Send("lich.csv", "ngày,loại,giờ,lý do\n2021-06-01,nghỉ,,Một\n2021-06-31,nghỉ,,Hai\n2021-06-02,lễ,,Ba\n"));
        Assert.Contains("Dòng 3, cột ngày: không đọc được “2021-06-31”", wrong, StringComparison.Ordinal);
        Assert.Contains("Dòng 4, cột loại", wrong, StringComparison.Ordinal);
        Assert.Contains("Dòng 2, cột ngày: Lớp lịch này đã nói về ngày 02/09/2021", await TextAsync(await Send("lich.csv", "date,kind,reason\n2021-09-02,off,Quốc khánh\n")), StringComparison.Ordinal);
        var taken = await Send("lich.csv", "date,kind,hours,reason\n2021-06-01,off,,\"Nghỉ, bù; dài \\ một câu tiếng Việt có dấu để phải gấp thành nhiều dòng khi xuất\"\n2021-06-02,normal,07:00-11:30,Họp\n");
        var change = taken.Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.Redirect, (await keeper.SubmitAsync(change, "Decide", new() { ["Promise"] = "Keep" })).StatusCode);

        // Hours of a layer of the city, set by a form.
        var created = await keeper.SubmitAsync("/calendars", "", new() { ["UnitId"] = web.Province.City.Id.ToString(), ["IsClosure"] = "false" });
        var city = created.Headers.Location!.OriginalString;
        var week = Enumerable.Range(0, 8).ToDictionary(i => $"Hours[{i}]", i => i is 5 or 6 ? "" : "07:30-11:30, 13:30-17:30");
        var hours = await keeper.SubmitAsync(city + "/hours", "", new(week) { ["ValidFrom"] = "01/06/2021", ["DecisionNumber"] = "9/QĐ" });
        Assert.Contains("Giờ làm việc trong tuần: từ 01/06/2021", Flat(await keeper.ReadAsync(hours.Headers.Location!.OriginalString)), StringComparison.Ordinal);
        week["Hours[0]"] = "ban ngày";
        Assert.Contains("Thứ Hai: giờ làm việc viết dạng", await TextAsync(await keeper.SubmitAsync(city + "/hours", "", new(week) { ["ValidFrom"] = "01/06/2021", ["DecisionNumber"] = "9/QĐ" })), StringComparison.Ordinal);

        // Nobody is signed in here; Ical.Net shares nothing with the writer.
        var answer = await web.Client().GetAsync(national + "/days.ics");
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var read = Calendar.Load(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(7, read.Events.Count);
        var first = read.Events.Single(e => e.Start!.Date == new DateOnly(2021, 6, 1));
        Assert.Equal("Nghỉ, bù; dài \\ một câu tiếng Việt có dấu để phải gấp thành nhiều dòng khi xuất", first.Summary);
        Assert.False(first.Start!.HasTime);
        Assert.Contains("2021-06-02,thường,07:00-11:30,Họp,77/QĐ-UBND", await (await web.Client().GetAsync(national + "/days.csv?year=2021")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await web.Client().GetAsync("/calendars/019b0c1e-0000-7000-8000-0000000000ff/days.ics")).StatusCode);
    }

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    static string Flat(string html) => Spaces().Replace(Tags().Replace(html, ""), " ");

    [GeneratedRegex(@"/calendars/[0-9a-f-]{36}")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
