using CaiCach.TestKit;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>Somebody with a cheap phone and a receipt.</summary>
public sealed class CitizenTests(Chromium chromium)
{
    static readonly string[] Personal = ["Nguyễn Văn Đất", "054085000123", "0905123456", "12 Lê Lợi", "dan@example.vn"];

    [Fact]
    public async Task By_keyboard_alone_on_a_phone()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.ReceiveAsync();
        var citizen = await site.VisitAsync(Device.Phone);
        var keys = new Keyboard(citizen.Page);

        await citizen.GoAsync("/");
        await keys.TabToAsync("Đến nội dung chính", 1);
        await keys.PressAsync("Enter");
        await keys.TabToAsync("Tra cứu hồ sơ", 2);
        await keys.PressAsync("Enter");
        await citizen.Page.WaitForURLAsync("**/status");
        await keys.TabToAsync("Mã hồ sơ");
        await keys.TypeAsync(received.Code);
        await keys.TabToAsync("Mã tra cứu", 1);
        await keys.TypeAsync(received.AccessCode);
        await keys.PressAsync("Enter");

        await Expect(citizen.Page.GetByText("hẹn trả lúc 15/04/2021 17:00")).ToBeVisibleAsync();
        await AssertNothingPersonalAsync(citizen);
        citizen.AssertQuiet();
    }

    [Fact]
    public async Task Without_script_on_a_phone()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();
        var citizen = await site.VisitAsync(Device.Phone.WithoutScript);

        await citizen.GoAsync("/status");
        await citizen.Page.GetByLabel("Mã hồ sơ").FillAsync(received.Code);
        await citizen.Page.GetByLabel("Mã tra cứu").FillAsync(received.AccessCode);
        await citizen.PressAsync("Xem tình trạng");

        await Expect(citizen.Page.GetByText("Việc tiếp theo")).ToBeVisibleAsync();
        Assert.DoesNotContain(received.AccessCode, citizen.Page.Url, StringComparison.Ordinal);
        await AssertNothingPersonalAsync(citizen);
        citizen.AssertQuiet();
    }

    [Fact]
    public async Task The_code_alone_opens_nothing()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.ReceiveAsync();
        var citizen = await site.VisitAsync(Device.Phone);

        await citizen.GoAsync("/status?code=" + received.Code); // what the square on the receipt leads to
        await Expect(citizen.Page.GetByLabel("Mã hồ sơ")).ToHaveValueAsync(received.Code);
        await AssertNothingPersonalAsync(citizen);
        await Expect(citizen.Page.GetByText("15/04/2021")).ToHaveCountAsync(0);

        await citizen.Page.GetByLabel("Mã tra cứu").FillAsync("AAAAAAAAA");
        await citizen.PressAsync("Xem tình trạng");

        await Expect(citizen.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await AssertNothingPersonalAsync(citizen);
        await Expect(citizen.Page.GetByText("15/04/2021")).ToHaveCountAsync(0);
        citizen.AssertQuiet();
    }

    static async Task AssertNothingPersonalAsync(Visitor citizen)
    {
        var page = await citizen.Page.ContentAsync();
        Assert.DoesNotContain(Personal, word => page.Contains(word, StringComparison.Ordinal));
    }
}
