using CaiCach.TestKit;

namespace CaiCach.Browser.Tests.Pages;

/// <summary>The pages that no address leads to: what a form answers when something is wrong, or found.</summary>
public sealed class AnswerPagesTests(Chromium chromium)
{
    [Fact]
    public async Task A_refused_sign_in()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var stranger = await site.VisitAsync();
        await stranger.GoAsync("/sign-in");
        await stranger.Page.GetByLabel("Tên đăng nhập").FillAsync("mc.tuyhoa");
        await stranger.Page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync("sai");
        await stranger.PressAsync("Đăng nhập");
        await Expect(stranger.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(stranger.Page.GetByLabel("Tên đăng nhập")).ToHaveValueAsync("mc.tuyhoa");
        await Expect(stranger.Page.GetByLabel("Mật khẩu", new() { Exact = true })).ToHaveValueAsync(""); // a password is never sent back
        await AssertGoodAsync(stranger);
    }

    [Fact]
    public async Task A_refused_intake()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var officer = await site.VisitAsync();
        await officer.SignInAsync("mc.tuyhoa");
        await Journeys.Steps.ChooseAsync(officer, "hgt");
        await officer.Page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("12");
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await Expect(officer.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await AssertGoodAsync(officer);
    }

    [Fact]
    public async Task A_status_found_and_a_status_not_found()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();
        var citizen = await site.VisitAsync(Device.Phone);
        foreach (var code in new[] { "AAAAAAAAA", received.AccessCode })
        {
            await citizen.GoAsync("/status");
            await citizen.Page.GetByLabel("Mã hồ sơ").FillAsync(received.Code);
            await citizen.Page.GetByLabel("Mã tra cứu").FillAsync(code);
            await citizen.PressAsync("Xem tình trạng");
            await Expect(citizen.Page.GetByText(code == received.AccessCode ? "Việc tiếp theo" : "Không có hồ sơ nào khớp").First).ToBeVisibleAsync();
            await AssertGoodAsync(citizen);
        }
    }

    [Fact]
    public async Task A_rating_asked_and_given()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();
        var citizen = await site.VisitAsync(Device.Phone);
        await citizen.GoAsync("/rate?code=" + received.Code);
        await citizen.Page.GetByLabel("Mã tra cứu").FillAsync(received.AccessCode);
        await citizen.PressAsync("Mở phiếu đánh giá");
        await Expect(citizen.Page.GetByText("Thái độ của cán bộ")).ToBeVisibleAsync();
        await AssertGoodAsync(citizen);
        await citizen.PressAsync("Gửi đánh giá");
        await Expect(citizen.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await AssertGoodAsync(citizen);
        await citizen.Page.GetByLabel("Rất hài lòng").CheckAsync();
        await citizen.PressAsync("Gửi đánh giá");
        await Expect(citizen.Page.GetByText("Cảm ơn ông, bà đã đánh giá")).ToBeVisibleAsync();
        await AssertGoodAsync(citizen);
    }

    [Fact]
    public async Task A_dossier_somebody_else_has_changed()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();
        var specialist = await site.VisitAsAsync(house.Province.Specialist);
        await specialist.GoAsync("/dossiers/" + received.Id);
        await house.AnswerAsync(received.Id);
        await specialist.Page.GetByLabel("Nội dung trình ký").FillAsync("Đủ điều kiện");
        await specialist.PressAsync("Trình ký");
        await Expect(specialist.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await AssertGoodAsync(specialist);
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_a_page_that_is_not_for_them()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var technician = await site.VisitAsync();
        await technician.SignInAsync("quantri");
        foreach (var (path, status) in new[] { ("/khong-co-trang-nay", 404), ("/dossiers", 403) })
        {
            Assert.Equal(status, await technician.GoAsync(path));
            await AssertGoodAsync(technician);
        }
    }

    static async Task AssertGoodAsync(Visitor visitor)
    {
        var findings = await Inspection.RunAsync(visitor, new Uri(visitor.Page.Url).AbsolutePath);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
        visitor.AssertQuiet();
    }
}
