using System.Net;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Processing;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Many dossiers at once: each is a command of its own, and each says what became of it.</summary>
public sealed class WorkTests
{
    [Theory, EachDatabase]
    public async Task Many_are_handed_over_and_the_one_that_cannot_be_says_why(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (first, second, gone) = (await web.House.ReceiveAsync(), await web.House.ReceiveAsync(), await web.House.InProcessingAsync());
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var page = await BulkAsync(counter, "HandOver", [first.Id, second.Id, gone.Id]);

        Assert.Contains("Chuyển hồ sơ: 2 xong, 1 chưa được", page, StringComparison.Ordinal);
        Assert.Contains("không thể chuyển đi", page, StringComparison.Ordinal);
        Assert.Contains("Chờ người khác", page, StringComparison.Ordinal);
        Assert.Equal(DossierState.HandedOver, (await web.House.DossierAsync(first.Id)).State);
        Assert.Equal(DossierState.HandedOver, (await web.House.DossierAsync(second.Id)).State);
        Assert.Equal(DossierState.Processing, (await web.House.DossierAsync(gone.Id)).State);

        var undone = await BulkAsync(counter, null, [first.Id, second.Id], "/work?handler=Undo");
        Assert.Contains("Hoàn tác: 2 xong", undone, StringComparison.Ordinal);
        Assert.Equal(DossierState.Accepted, (await web.House.DossierAsync(first.Id)).State);
    }

    [Theory, EachDatabase]
    public async Task Tasks_of_plans_stand_beside_the_dossiers_and_the_menu_counts_both(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (_, task) = await web.House.IssuedPlanAsync();
        var chair = await Browser.SignInAsync(web, web.Province.Chair);
        var waiting = await chair.ReadAsync("/work");
        Assert.Contains("<h3>Chưa giao cho ai <span class=\"muted\">(1)</span></h3>", waiting, StringComparison.Ordinal);
        Assert.Contains("<span>Việc của tôi</span> <span class=\"count\">1<", waiting, StringComparison.Ordinal);

        TestDossiers.Value(await web.House.AssignAsync(task));
        await web.House.InProcessingAsync();
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);
        var page = await specialist.ReadAsync("/work");
        Assert.Contains("<span>Việc của tôi</span> <span class=\"count\">2<", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/plans/tasks/{task}\">", page, StringComparison.Ordinal);
        Assert.Contains("Đăng ký biến động đất đai", page, StringComparison.Ordinal);
        var other = await (await Browser.SignInAsync(web, web.Province.OtherSpecialist)).ReadAsync("/work"); // of the unit, not his own: on the page of tasks only
        Assert.DoesNotContain($"/plans/tasks/{task}", other, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Many_are_confirmed_by_the_other_side(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (first, second) = (await web.House.ReceiveAsync(), await web.House.ReceiveAsync());
        foreach (var id in new[] { first.Id, second.Id })
        {
            await web.House.WithAsync<HandOverDossier>(async u => TestDossiers.Value(await u.RunAsync(new() { DossierId = id }, await web.House.AsAsync(web.Province.Counter), default)));
        }

        var head = await Browser.SignInAsync(web, web.Province.Head);
        Assert.Contains("Xác nhận đã nhận: 2 xong", await BulkAsync(head, "Confirm", [first.Id, second.Id]), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Signing_asks_for_the_numbers_first_and_asks_again_for_the_one_that_was_left_out(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var (first, second) = (await SubmittedAsync(web), await SubmittedAsync(web));
        var chair = await Browser.SignInAsync(web, web.Province.Chair);

        var asked = await BulkAsync(chair, "Sign", [first, second]);
        Assert.Contains("Ký 2 kết quả?", asked, StringComparison.Ordinal);
        Assert.Equal(DossierState.AwaitingApproval, (await web.House.DossierAsync(first)).State);

        var signed = await BulkAsync(chair, "Sign", [first, second], more: new() { ["Confirm"] = "yes", [$"Numbers[{first}]"] = "15/GCN", [$"Numbers[{second}]"] = "" });
        Assert.Contains("1 xong, 1 chưa được", signed, StringComparison.Ordinal);
        Assert.Contains("Ký 1 kết quả?", signed, StringComparison.Ordinal);
        Assert.Equal((DossierState.Done, "15/GCN"), ((await web.House.DossierAsync(first)).State, (await web.House.DossierAsync(first)).ResultNumber));
        Assert.Equal(DossierState.AwaitingApproval, (await web.House.DossierAsync(second)).State);
    }

    [Fact]
    public async Task A_row_can_be_looked_at_quickly_where_there_is_script()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var work = await counter.ReadAsync("/work");
        foreach (var part in new[] { $"href=\"/dossiers/{received.Id}\"", "data-quick-look=\"dossier\"", "id=\"drawer-body\"", "/lib/htmx/htmx.min.js" })
        {
            Assert.Contains(part, work, StringComparison.Ordinal);
        }

        Assert.Contains("id=\"dossier\"", await counter.ReadAsync("/dossiers/" + received.Id), StringComparison.Ordinal);
        Assert.DoesNotContain("htmx", await counter.ReadAsync("/dossiers/" + received.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_said()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var answer = await counter.SubmitAsync("/work", "/work", new() { ["Do"] = "HandOver" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Hãy chọn ít nhất một hồ sơ", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    static async Task<Guid> SubmittedAsync(WebHouse web)
    {
        var id = (await web.House.InProcessingAsync()).Id;
        await web.House.WithAsync<SubmitDossierResult>(async u => TestDossiers.Value(await u.RunAsync(
            new() { DossierId = id, Kind = ResultKind.Granted, Summary = "Trình ký" }, await web.House.AsAsync(web.Province.Specialist), default)));
        return id;
    }

    static async Task<string> BulkAsync(Browser browser, string? action, Guid[] chosen, string to = "/work", Dictionary<string, string>? more = null)
    {
        var fields = more ?? [];
        foreach (var (id, i) in chosen.Select((id, i) => (id, i)))
        {
            fields[$"Chosen[{i}]"] = id.ToString();
        }

        if (action is not null)
        {
            fields["Do"] = action;
        }

        var answer = await browser.SubmitAsync("/work", to, fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
