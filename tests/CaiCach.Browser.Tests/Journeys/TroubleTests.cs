using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>What people and lines do: two at once, two clicks, an answer that never arrives.</summary>
public sealed class TroubleTests(Chromium chromium)
{
    [Fact]
    public async Task Of_two_officers_who_save_at_once_one_wins_and_the_other_is_told()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var (received, province) = (await house.InProcessingAsync(), house.Province);
        var path = "/dossiers/" + received.Id;
        var (specialist, head) = (await site.VisitAsAsync(province.Specialist), await site.VisitAsAsync(province.Head));
        await specialist.GoAsync(path);
        await head.GoAsync(path);
        await specialist.Page.GetByLabel("Nội dung trình ký").FillAsync("Đủ điều kiện cấp");
        await head.Page.GetByText("Yêu cầu bổ sung (một lần)").ClickAsync();
        await head.Page.GetByLabel("Giấy tờ cần bổ sung").FillAsync("Bản trích đo");
        await head.Page.GetByLabel("Lý do").First.FillAsync("Thiếu bản trích đo");

        await specialist.PressAsync("Trình ký");
        await specialist.SaidAsync("Đã trình ký");
        await head.PressAsync("Yêu cầu bổ sung");

        await Expect(head.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        var dossier = await house.DossierAsync(received.Id);
        Assert.Equal((DossierState.AwaitingApproval, 0), (dossier.State, dossier.SupplementCount));
        Assert.All([specialist, head], visitor => visitor.AssertQuiet());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_makes_one_dossier(bool script)
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var officer = await site.VisitAsAsync(house.Province.Counter, script ? Device.Desktop : Device.Desktop.WithoutScript);
        await FillAsync(officer);

        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận và in giấy hẹn" }).DblClickAsync();

        await officer.Page.WaitForURLAsync(Steps.Receipt());
        Assert.Equal(1, await DossiersAsync(site));
    }

    [Fact]
    public async Task A_form_whose_answer_was_lost_makes_one_dossier_when_it_is_sent_again()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var officer = await site.VisitAsAsync(house.Province.Counter);
        await FillAsync(officer);
        await Expect(officer.Page.GetByText("Đã lưu nháp")).ToBeVisibleAsync();

        await CutAnswersAsync(officer);
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await officer.Page.WaitForURLAsync("chrome-error://**");
        Assert.Equal(1, await DossiersAsync(site));
        await officer.Context.UnrouteAllAsync();

        await officer.ChooseAsync("dkb"); // the draft is there, and it is still the same command
        await Expect(officer.Page.GetByLabel("Họ tên hoặc tên tổ chức")).ToHaveValueAsync("Nguyễn Thị Hường");
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");

        await officer.Page.WaitForURLAsync(Steps.Receipt());
        Assert.Equal(1, await DossiersAsync(site));

        await officer.ChooseAsync("dkb");
        await Expect(officer.Page.GetByLabel("Họ tên hoặc tên tổ chức")).ToHaveValueAsync(""); // the next person
    }

    [Fact]
    public async Task A_page_whose_answer_was_lost_is_the_same_command_when_it_is_loaded_again()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var officer = await site.VisitAsAsync(house.Province.Counter, Device.Desktop.WithoutScript);
        await FillAsync(officer);
        await CutAnswersAsync(officer);
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await officer.Page.WaitForURLAsync("chrome-error://**");
        Assert.Equal(1, await DossiersAsync(site));
        await officer.Context.UnrouteAllAsync();

        await officer.Page.ReloadAsync(); // the browser sends the form again

        await officer.Page.WaitForURLAsync(Steps.Receipt());
        Assert.Equal(1, await DossiersAsync(site));
    }

    [Fact]
    public async Task A_form_sent_without_a_line_makes_nothing_and_can_be_sent_again()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var officer = await site.VisitAsAsync(house.Province.Counter);
        await FillAsync(officer);
        await Expect(officer.Page.GetByText("Đã lưu nháp")).ToBeVisibleAsync();

        await officer.Context.SetOfflineAsync(true);
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await officer.Page.WaitForURLAsync("chrome-error://**");
        Assert.Equal(0, await DossiersAsync(site));
        await officer.Context.SetOfflineAsync(false);
        await officer.ChooseAsync("dkb"); // the draft is there, and it is still the same command
        await Expect(officer.Page.GetByLabel("Họ tên hoặc tên tổ chức")).ToHaveValueAsync("Nguyễn Thị Hường");
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");

        await officer.Page.WaitForURLAsync(Steps.Receipt());
        Assert.Equal(1, await DossiersAsync(site));
    }

    /// <summary>The house does the work; the line is cut before its answer arrives.</summary>
    static async Task CutAnswersAsync(Visitor officer) => await officer.Context.RouteAsync("**/dossiers/receive**", async route =>
    {
        if (route.Request.Method == "POST")
        {
            await route.FetchAsync(new RouteFetchOptions { MaxRedirects = 0 });
            await route.AbortAsync("connectionreset");
            return;
        }

        await route.ContinueAsync();
    });

    static async Task FillAsync(Visitor officer)
    {
        await officer.ChooseAsync("dkb");
        await officer.Page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("054085000123");
        await officer.Page.GetByLabel("Họ tên hoặc tên tổ chức").FillAsync("Nguyễn Thị Hường");
        await officer.Page.GetByLabel("Nhận giấy tờ khác").CheckAsync();
        await officer.Page.GetByLabel("Tên giấy tờ khác").FillAsync("Đơn đăng ký");
    }

    static Task<int> DossiersAsync(Site site) => site.WithAsync<AppDb, int>(db => db.Set<Dossier>().CountAsync());
}
