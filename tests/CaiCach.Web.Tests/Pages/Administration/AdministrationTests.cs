using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.TestKit;
using CaiCach.Web.Tests.Api;
using CaiCach.Web.Tests.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages.Administration;

public sealed partial class AdministrationTests
{
    const string Own = "một câu của riêng tôi";

    [Theory, AnyDatabase]
    public async Task A_new_account_begins_with_a_password_shown_once_that_must_be_changed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);

        var answer = await administrator.SubmitAsync("/administration/officials/new", "", New(web, "cv.moi", "Đặng Thị Mới"));
        var password = await PasswordAsync(answer);
        var person = new Browser(web.Client());
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync("cv.moi", password)).StatusCode);

        foreach (var address in new[] { "/work", "/dossiers", "/account" })
        {
            Assert.Equal("/account/password", (await person.GetAsync(address)).Headers.Location!.OriginalString);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await person.SubmitAsync("/account/password", "", new() { ["Old"] = password, ["New"] = Own, ["Again"] = Own })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/work")).StatusCode);
        await NowhereAsync(web, password);
        Assert.Contains("QĐ 12/QĐ-UBND", await administrator.ReadAsync("/administration/officials/" + await IdAsync(web, "cv.moi")), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task The_form_sent_twice_makes_one_account_and_shows_no_password_again(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        var fields = New(web, "cv.moi", "Đặng Thị Mới");
        fields["CommandKey"] = "một-khoá";

        Assert.Equal(HttpStatusCode.OK, (await administrator.SubmitAsync("/administration/officials/new", "", fields)).StatusCode);
        var again = await (await administrator.SubmitAsync("/administration/officials/new", "", fields)).Content.ReadAsStringAsync();

        Assert.DoesNotMatch(Password(), again);
        Assert.Contains("đã hiện một lần", WebUtility.HtmlDecode(again), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UserName", "CV Mới", "chữ thường không dấu")]
    [InlineData("UserName", "nguyen.thi.tiep.nhan", "đã có người dùng")]
    [InlineData("FullName", " ", "2 đến 120 ký tự")]
    [InlineData("Reason", "", "Ghi lý do")]
    [InlineData("Post.From", "2021-03-31", "không được trước hôm nay")]
    [InlineData("Post.To", "2021-03-01", "từ ngày bắt đầu trở đi")]
    [InlineData("Post.From", "hôm nay", "Ngày không đọc được")]
    [InlineData("Post.Role", "CounterOfficer", "chỉ đặt ở một Bộ phận Một cửa")]
    [InlineData("Post.Role", "", "Chọn vai trò")]
    public async Task A_form_filled_wrongly_says_where_keeps_what_was_typed_and_makes_nothing(string field, string value, string reason)
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        var fields = New(web, "cv.moi", "Đặng Thị Mới");
        fields[field] = value;

        var answer = await administrator.SubmitAsync("/administration/officials/new", "", fields);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains(field == "FullName" ? "cv.moi" : "Đặng Thị Mới", page, StringComparison.Ordinal);
        Assert.False(await web.House.WithAsync<AppDb, bool>(db => db.Set<Official>().AnyAsync(o => o.UserName == "cv.moi")));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_form_is_said_at_once()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        var fields = New(web, "CV Mới", "");
        (fields["Reason"], fields["Post.From"]) = ("", "2021-01-01");

        var created = await RefusedAsync(administrator, "/administration/officials/new", fields);
        Assert.All(new[] { "chữ thường không dấu", "2 đến 120 ký tự", "không được trước hôm nay", "Ghi lý do" }, fault => Assert.Contains(fault, created, StringComparison.Ordinal));
        var given = await RefusedAsync(administrator, $"/administration/officials/{web.Province.Counter.OfficialId}/post", new() { ["Post.From"] = "2021-01-01" });
        Assert.All(new[] { "Chọn đơn vị", "Chọn vai trò", "không được trước hôm nay", "Ghi lý do" }, fault => Assert.Contains(fault, given, StringComparison.Ordinal));
    }

    [Theory, AnyDatabase]
    public async Task A_transfer_takes_the_old_rights_at_the_next_request(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (province, dossier) = (web.Province, await web.House.InProcessingAsync());
        var (administrator, specialist, program) =
            (await Browser.SignInAsync(web, province.Administrator), await Browser.SignInAsync(web, province.Specialist), await web.ApiAsync(province.Specialist));
        var page = "/dossiers/" + dossier.Id;
        Assert.Equal(HttpStatusCode.OK, (await specialist.GetAsync(page)).StatusCode);
        (await program.GetAsync("dossiers/" + dossier.Id)).Ok();

        var moved = await administrator.SubmitAsync(
            $"/administration/officials/{province.Specialist.OfficialId}/post?postId={province.Specialist.PostId}", "",
            new() { ["Post.UnitId"] = province.DepartmentDivision.Id.ToString(), ["Post.Role"] = "Specialist", ["Reason"] = "QĐ 77/QĐ-SNV" });
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await specialist.GetAsync(page)).StatusCode); // the session acted from the post that ended
        (await program.GetAsync("dossiers/" + dossier.Id)).Refused(HttpStatusCode.Unauthorized, "api.token");
        var again = await Browser.SignInAsync(web, province.Specialist);
        Assert.Equal(HttpStatusCode.NotFound, (await again.GetAsync(page)).StatusCode);
        Assert.Contains("Văn phòng · Sở Giáo dục và Đào tạo", await again.ReadAsync("/work"), StringComparison.Ordinal);
        await web.House.WithAsync<AppDb>(async db =>
        {
            var posts = await db.Set<Post>().Where(p => p.OfficialId == province.Specialist.OfficialId).OrderBy(p => p.ValidFrom).ToListAsync();
            Assert.Equal(posts[0].ValidTo, posts[1].ValidFrom);
            var entries = await db.Set<AuditEntry>().Where(e => e.Action == "official.transfer-post").ToListAsync();
            Assert.Equal(2, entries.Count); // the end and the beginning, in one action
            Assert.Single(entries.Select(e => e.ActionId).Distinct());
            Assert.All(entries, e => Assert.Equal(("QĐ 77/QĐ-SNV", province.Administrator.OfficialId), (e.Reason, e.OfficialId)));
        });
    }

    [Theory, AnyDatabase]
    public async Task A_post_to_come_gives_nothing_before_its_day_and_everything_on_it(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (province, received) = (web.Province, await web.House.ReceiveAsync());
        var administrator = await Browser.SignInAsync(web, province.Administrator);
        var given = await administrator.SubmitAsync($"/administration/officials/{province.DepartmentCounter.OfficialId}/post", "",
            new() { ["Post.UnitId"] = province.CityOneStop.Id.ToString(), ["Post.Role"] = "CounterOfficer", ["Post.From"] = "2021-04-05", ["Post.To"] = "2021-04-05", ["Reason"] = "Biệt phái" });
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, province.DepartmentCounter)).GetAsync("/dossiers/" + received.Id)).StatusCode);
        web.House.Clock.Set(new DateTime(2021, 4, 5, 8, 0, 0));
        Assert.Equal(HttpStatusCode.OK, (await (await Browser.SignInAsync(web, province.DepartmentCounter)).GetAsync("/dossiers/" + received.Id)).StatusCode);
        web.House.Clock.Set(new DateTime(2021, 4, 6, 0, 0, 0));
        Assert.Equal(HttpStatusCode.NotFound, (await (await Browser.SignInAsync(web, province.DepartmentCounter)).GetAsync("/dossiers/" + received.Id)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task The_last_administrator_stays_and_nobody_changes_the_own_account(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var province = web.Province;
        var (first, second) = (province.Administrator, await AddAdministratorAsync(web));
        var browser = await Browser.SignInAsync(web, first);

        Assert.Contains("nhờ một quản trị viên khác", await RefusedAsync(browser, $"/administration/officials/{first.OfficialId}/post?postId={first.PostId}&end=true", new() { ["Reason"] = "Thử" }), StringComparison.Ordinal);
        Assert.Contains("nhờ một quản trị viên khác", await RefusedAsync(browser, $"/administration/officials/{first.OfficialId}/post",
            new() { ["Post.UnitId"] = province.City.Id.ToString(), ["Post.Role"] = "AgencyHead", ["Reason"] = "Thử" }), StringComparison.Ordinal);

        // The other one can be ended while the first remains; then the first one is the last.
        var end = $"/administration/officials/{second.OfficialId}/post?postId={second.PostId}&end=true";
        var otherBrowser = await Browser.SignInAsync(web, second);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(end, "", new() { ["Reason"] = "Nghỉ hưu" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await otherBrowser.GetAsync("/administration")).StatusCode);
        await web.House.WithAsync<EndPost>(async u => Assert.Equal("organisations.last_administrator", (await u.RunAsync(
            new EndPostOptions { OfficialId = first.OfficialId, PostId = first.PostId, Reason = "Thử" },
            new Kernel.Actions.ActionContext(Kernel.Actions.Actor.System, Everything()), default)).Refusals[0].Code));
    }

    [Theory, AnyDatabase]
    public async Task An_administrator_holds_no_post_that_opens_dossiers_and_opens_none(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (province, received) = (web.Province, await web.House.ReceiveAsync());
        var second = await AddAdministratorAsync(web);
        var browser = await Browser.SignInAsync(web, province.Administrator);

        Assert.Contains("không giữ vị trí nghiệp vụ cùng lúc", await RefusedAsync(browser, $"/administration/officials/{second.OfficialId}/post",
            new() { ["Post.UnitId"] = province.City.Id.ToString(), ["Post.Role"] = "AgencyHead", ["Reason"] = "Thử" }), StringComparison.Ordinal);
        Assert.Contains("không giữ vị trí nghiệp vụ cùng lúc", await RefusedAsync(browser, $"/administration/officials/{province.Chair.OfficialId}/post",
            new() { ["Post.UnitId"] = province.Province.Id.ToString(), ["Post.Role"] = "TechnicalAdministrator", ["Reason"] = "Thử" }), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/dossiers/" + received.Id)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task Closing_an_account_ends_sessions_and_tokens_and_opening_it_lets_it_in_again(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (person, program) = (await Browser.SignInAsync(web, web.Province.Counter), await web.ApiAsync(web.Province.Counter));
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        var (page, name) = ("/administration/officials/" + web.Province.Counter.OfficialId, await Browser.GivePasswordAsync(web, web.Province.Counter));

        Assert.Equal(HttpStatusCode.Redirect, (await administrator.SubmitAsync(page, "", new() { ["Act"] = "Close", ["Reason"] = "Nghỉ việc" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/work")).StatusCode);
        (await program.GetAsync("dossiers")).Refused(HttpStatusCode.Unauthorized, "api.token");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await administrator.SubmitAsync(page, "", new() { ["Act"] = "Open", ["Reason"] = "Quay lại" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
    }

    [Theory, AnyDatabase]
    public async Task Password_second_step_lock_and_sessions_are_reset_with_a_reason(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var person = await Browser.SignInAsync(web, web.Province.Counter);
        await Phone.EnrolAsync(web, person);
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        var (page, name) = ("/administration/officials/" + web.Province.Counter.OfficialId, await Browser.GivePasswordAsync(web, web.Province.Counter));

        Assert.Contains("Ghi lý do", await RefusedAsync(administrator, page, new() { ["Act"] = "ResetPassword", ["Reason"] = " " }), StringComparison.Ordinal);
        Assert.Contains("Chọn một việc", await RefusedAsync(administrator, page, new() { ["Reason"] = "Thử" }), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.SubmitAsync(page, "", new() { ["Act"] = "ResetSecondFactor", ["Reason"] = "Mất điện thoại" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/work")).StatusCode);

        for (var i = 0; i < 5; i++)
        {
            await new Browser(web.Client()).SignInAsync(name, "không phải");
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.SubmitAsync(page, "", new() { ["Act"] = "Unlock", ["Reason"] = "Gõ nhầm" })).StatusCode);
        person = await Browser.SignInAsync(web, web.Province.Counter);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.SubmitAsync(page, "", new() { ["Act"] = "EndSessions", ["Reason"] = "Máy lạ" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/work")).StatusCode);

        var program = await web.ApiAsync(web.Province.Counter);
        (await program.GetAsync("me")).Ok();
        var password = await PasswordAsync(await administrator.SubmitAsync(page, "", new() { ["Act"] = "ResetPassword", ["Reason"] = "Quên" }));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("me")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Browser(web.Client()).SignInAsync(name)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await new Browser(web.Client()).SignInAsync(name, password)).StatusCode);
        await NowhereAsync(web, password);
        var history = await administrator.ReadAsync(page);
        Assert.All(new[] { "Mất điện thoại", "Gõ nhầm", "Máy lạ", "Quên", "sai mật khẩu" }, reason => Assert.Contains(reason, history, StringComparison.Ordinal));
    }

    [Theory, AnyDatabase]
    public async Task Of_two_administrators_on_one_account_the_second_is_told(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);
        var page = "/administration/officials/" + web.Province.Counter.OfficialId;

        var answer = await administrator.SubmitAsync(page, "", new() { ["Act"] = "Close", ["Reason"] = "Nghỉ việc", ["Stamp"] = "cũ" });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Nghỉ việc", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.True(await web.House.WithAsync<AppDb, bool>(db => db.Set<Official>().Where(o => o.Id == web.Province.Counter.OfficialId).Select(o => o.IsActive).SingleAsync()));
    }

    [Theory, AnyDatabase]
    public async Task The_list_is_searched_without_marks_filtered_and_paged(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);

        var found = await administrator.ReadAsync("/administration?text=" + Uri.EscapeDataString("tiep nhan"));
        Assert.Contains("Nguyễn Thị Tiếp Nhận", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Văn Chuyên", found, StringComparison.Ordinal);
        var heads = await administrator.ReadAsync($"/administration?role=AgencyHead&agency={web.Province.City.Id}");
        Assert.Contains("Đỗ Chủ Tịch", heads, StringComparison.Ordinal);
        Assert.DoesNotContain("Bùi Giám Đốc", heads, StringComparison.Ordinal);
        Assert.Contains("Không có tài khoản nào", await administrator.ReadAsync("/administration?condition=Closed"), StringComparison.Ordinal);

        await web.House.WithAsync<Organisations.Administering.OfficialList>(async list =>
        {
            var (everything, seen) = (Everything(), new List<string>());
            for (Guid? after = null; ;)
            {
                var (rows, more) = await list.RunAsync(new Organisations.Administering.OfficialFilter { After = after, Take = 2 }, everything, default);
                seen.AddRange(rows.Select(r => r.FullName));
                if (!more)
                {
                    break;
                }

                after = rows[^1].Id;
            }

            var all = await web.House.WithAsync<AppDb, int>(db => db.Set<Official>().CountAsync());
            Assert.Equal((all, all), (seen.Count, seen.Distinct().Count()));
            Assert.Empty((await list.RunAsync(new Organisations.Administering.OfficialFilter(), Kernel.Permissions.Authority.None, default)).Rows);
        });
    }

    [Theory, AnyDatabase]
    public async Task A_parked_message_is_seen_without_its_address_and_sent_again(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.WithAsync<AppDb>(async db =>
        {
            db.Add(new OutboxMessage { Id = Kernel.Ids.New(LocalClock.ToInstant(TestHouse.Morning)), Channel = "email", Kind = "apology.sent", Recipient = "dan@example.vn", Subject = "Thư", Body = "Kính gửi ông Đất", Reference = "thu-1", State = OutboxState.Parked, Attempts = 9, CreatedAt = LocalClock.ToInstant(TestHouse.Morning), LastError = "550" });
            await db.SaveChangesAsync();
        });
        var administrator = await Browser.SignInAsync(web, web.Province.Administrator);

        var page = await administrator.ReadAsync("/administration/messages");
        Assert.Contains("thu-1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("dan@example.vn", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kính gửi ông Đất", page, StringComparison.Ordinal);
        var id = MessageId().Match(page).Groups[1].Value;
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.SubmitAsync("/administration/messages", "", new() { ["MessageId"] = id })).StatusCode);
        Assert.Equal(OutboxState.Waiting, await web.House.WithAsync<AppDb, OutboxState>(db => db.Set<OutboxMessage>().Select(m => m.State).SingleAsync()));
    }

    static Dictionary<string, string> New(WebHouse web, string userName, string fullName) => new()
    {
        ["UserName"] = userName, ["FullName"] = fullName, ["Reason"] = "QĐ 12/QĐ-UBND",
        ["Post.UnitId"] = web.Province.CityDivision.Id.ToString(), ["Post.Role"] = "Specialist", ["Post.Title"] = "Chuyên viên",
    };

    static async Task<Person> AddAdministratorAsync(WebHouse web)
    {
        Person? added = null;
        await web.House.WithAsync<AppDb>(async db =>
        {
            var (official, post) = (await db.Set<Official>().AsNoTracking().SingleAsync(o => o.Id == web.Province.Administrator.OfficialId), await db.Set<Post>().AsNoTracking().SingleAsync(p => p.Id == web.Province.Administrator.PostId));
            official.Id = Kernel.Ids.New(post.ValidFrom);
            (official.FullName, official.UserName, official.NormalizedUserName, official.SearchKey) = ("Mai Kỹ Thuật", "mai.ky.thuat", "MAI.KY.THUAT", "mai ky thuat");
            post.Id = Kernel.Ids.New(post.ValidFrom);
            post.OfficialId = official.Id;
            db.AddRange(official, post);
            await db.SaveChangesAsync();
            added = web.Province.Administrator with { OfficialId = official.Id, Name = official.FullName, PostId = post.Id };
        });
        return added!;
    }

    static Kernel.Permissions.Authority Everything() =>
        Kernel.Permissions.Authority.Everything([Organisations.OrganisationsPermissions.ManageOfficials]);

    static async Task<string> RefusedAsync(Browser browser, string address, Dictionary<string, string> fields)
    {
        var answer = await browser.SubmitAsync(address, "", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    static async Task<string> PasswordAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Password().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
    }

    static Task<Guid> IdAsync(WebHouse web, string userName) =>
        web.House.WithAsync<AppDb, Guid>(db => db.Set<Official>().Where(o => o.UserName == userName).Select(o => o.Id).SingleAsync());

    /// <summary>A password that was shown stands nowhere in the database.</summary>
    static Task NowhereAsync(WebHouse web, string password) => web.House.WithAsync<AppDb>(async db =>
    {
        Assert.NotEmpty(password);
        Assert.DoesNotContain(await db.Set<AuditEntry>().Select(e => e.Content).ToListAsync(), c => c!.Contains(password, StringComparison.Ordinal));
        Assert.DoesNotContain(await db.Set<Kernel.Idempotency.KeptAnswer>().Select(a => a.Answer).ToListAsync(), a => a.Contains(password, StringComparison.Ordinal));
    });

    [GeneratedRegex("<code class=\"code-block\">([a-z2-9]{4}(-[a-z2-9]{4}){3})</code>")]
    private static partial Regex Password();

    [GeneratedRegex("name=\"MessageId\" value=\"([^\"]+)\"")]
    private static partial Regex MessageId();
}
