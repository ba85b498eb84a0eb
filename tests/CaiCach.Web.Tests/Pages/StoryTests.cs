using System.Net;
using CaiCach.Dossiers;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

public sealed class StoryTests
{
    [Theory, AnyDatabase]
    public async Task A_dossier_goes_from_the_counter_to_the_applicant_through_pages(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var province = web.Province;
        var received = await web.House.ReceiveAsync();
        var page = "/dossiers/" + received.Id;
        var (counter, head) = (await Browser.SignInAsync(web, province.Counter), await Browser.SignInAsync(web, province.Head));
        var (specialist, chair) = (await Browser.SignInAsync(web, province.Specialist), await Browser.SignInAsync(web, province.Chair));

        await Done(counter.SubmitAsync(page, "HandOver", []));
        await Done(head.SubmitAsync(page, "Confirm", []));
        await Done(head.SubmitAsync(page, "Assign", new() { ["OfficialId"] = province.Specialist.OfficialId.ToString() }));
        await Done(specialist.SubmitAsync(page, "Submit", new() { ["Kind"] = "Granted", ["Text"] = "Đủ điều kiện" }));
        await Done(chair.SubmitAsync(page, "Approve", new() { ["Text"] = "15/GCN", ["Confirm"] = "yes" }));
        await Done(counter.SubmitAsync(page, "ConfirmResult", []));
        await Done(counter.SubmitAsync(page, "Return", new() { ["Text"] = "Nguyễn Văn Đất", ["Method"] = "Counter", ["Confirm"] = "yes" }));

        Assert.Equal(DossierState.Returned, (await web.House.DossierAsync(received.Id)).State);
        Assert.Contains("trả kết quả cho Nguyễn Văn Đất", await counter.ReadAsync(page), StringComparison.Ordinal);

        static async Task Done(Task<HttpResponseMessage> answer) => Assert.Equal(HttpStatusCode.Redirect, (await answer).StatusCode);
    }

    [Fact]
    public async Task The_receipt_names_the_address_that_was_set_for_the_site()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        Assert.Contains("https://motcua.example.vn/status", await counter.ReadAsync("/print/receipt/" + received.Id), StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_form_without_its_token_changes_nothing(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var answer = await counter.SubmitAsync("/dossiers/" + received.Id, "HandOver", [], withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(DossierState.Accepted, (await web.House.DossierAsync(received.Id)).State);
    }

    [Theory, AnyDatabase]
    public async Task A_refused_form_keeps_what_was_typed_beside_the_reason(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.InProcessingAsync();
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);

        var answer = await specialist.SubmitAsync("/dossiers/" + received.Id, "Supplement", new() { ["Papers"] = "Bản vẽ \u003cscript\u003e", ["Text"] = "" });
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Bản vẽ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản vẽ <script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(DossierState.Processing, (await web.House.DossierAsync(received.Id)).State);
    }

    [Theory, AnyDatabase]
    public async Task Two_who_save_at_once_are_told_and_only_one_wins(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.InProcessingAsync();
        var specialist = await Browser.SignInAsync(web, web.Province.Specialist);
        var page = "/dossiers/" + received.Id;

        var stale = await specialist.SubmitAsync(page, "Submit", new() { ["Kind"] = "Granted", ["Text"] = "Đủ", ["Version"] = "1" });

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(DossierState.Processing, (await web.House.DossierAsync(received.Id)).State);
    }

    [Theory, AnyDatabase]
    public async Task The_code_alone_opens_nothing_personal(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var citizen = new Browser(web.Client());

        var wrong = await citizen.SubmitAsync("/status", "", new() { ["Code"] = received.Code, ["AccessCode"] = "AAAAAAAAA" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);

        var right = await citizen.SubmitAsync("/status", "", new() { ["Code"] = received.Code, ["AccessCode"] = received.AccessCode });
        var page = WebUtility.HtmlDecode(await right.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Contains("hẹn trả lúc 15/04/2021 17:00", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Văn Đất", page, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task The_receipt_prints_code_date_and_reason_twice(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var received = await web.House.ReceiveAsync();
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var page = await counter.ReadAsync("/print/receipt/" + received.Id);

        Assert.Equal(2, page.Split("Mã hồ sơ: " + received.Code).Length - 1);
        Assert.Contains("17 giờ 00 phút, ngày 15/04/2021", page, StringComparison.Ordinal);
        Assert.Contains(received.AccessCode, page, StringComparison.Ordinal);
        Assert.Contains("Tuy Hòa, ngày 01 tháng 4 năm 2021", page, StringComparison.Ordinal);
    }

    [Theory, AnyDatabase]
    public async Task A_session_ends_with_its_post(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        Assert.Equal(HttpStatusCode.OK, (await counter.GetAsync("/work")).StatusCode);

        await web.House.WithAsync<Kernel.Data.AppDb>(async db =>
        {
            (await db.FindAsync<Organisations.Posts.Post>(web.Province.Counter.PostId))!.ValidTo = Kernel.Time.LocalClock.ToInstant(TestHouse.Morning.AddMinutes(-1));
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Redirect, (await counter.GetAsync("/work")).StatusCode);
    }
}
