namespace CaiCach.Browser.Tests.Journeys;

/// <summary>The next person in the queue: from three letters to the receipt.</summary>
public sealed class CounterTests(Chromium chromium)
{
    [Fact]
    public async Task By_keyboard_alone_from_the_sign_in_to_the_receipt()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var officer = await site.VisitAsync();
        var (page, keys) = (officer.Page, new Keyboard(officer.Page));

        await officer.GoAsync("/sign-in");
        await keys.AssertFocusAsync("Tên đăng nhập");
        await keys.TypeAsync("mc.tuyhoa");
        await keys.TabToAsync("Mật khẩu", 1);
        await keys.TypeAsync(Visitor.Password);
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Việc của tôi", Exact = true })).ToBeVisibleAsync();

        await keys.TabToAsync("Tiếp nhận");
        await keys.PressAsync("Enter");
        await Expect(page.GetByLabel("Tìm thủ tục")).ToBeFocusedAsync();
        await keys.TypeAsync("hgt");
        await keys.PressAsync("Enter");
        await Expect(page.GetByText("Hòa giải tranh chấp đất đai").First).ToBeVisibleAsync(); // the only one left is taken

        await Expect(page.GetByLabel("Số căn cước hoặc mã số thuế")).ToBeFocusedAsync();
        await keys.TypeAsync("054085000123");
        await Expect(page.GetByLabel("Họ tên hoặc tên tổ chức")).ToBeFocusedAsync(); // the number was looked up, the hand goes to the first empty box
        await keys.TypeAsync("Nguyễn Thị Hường");
        await keys.TabToAsync("Điện thoại", 2);
        await keys.TypeAsync("0905123456");
        await keys.TabToAsync("Địa chỉ", 3);
        await keys.TypeAsync("12 Lê Lợi, phường 3");
        await keys.TabToAsync("Đơn yêu cầu", 8);
        await Expect(page.Locator(":focus")).ToBeCheckedAsync();
        await keys.TabToAsync("Số bản chính, Đơn yêu cầu", 1);
        await keys.ReplaceAsync("2");
        await keys.TabToAsync("Tiếp nhận và in giấy hẹn");
        await keys.PressAsync("Enter");

        await page.WaitForURLAsync(Steps.Receipt());
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã tiếp nhận H45.20");
        await keys.AssertFocusAsync("In giấy hẹn");
        await Expect(page.GetByText("Mã hồ sơ: H45.20")).ToHaveCountAsync(2);
        await Expect(page.GetByText("Nguyễn Thị Hường").First).ToBeVisibleAsync();
        await keys.PressAsync("n");
        await Expect(page.GetByLabel("Tìm thủ tục")).ToBeFocusedAsync();
        officer.AssertQuiet();
    }

    [Fact]
    public async Task Without_script_from_the_sign_in_to_the_receipt()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var officer = await site.VisitAsync(Device.Desktop.WithoutScript);
        var page = officer.Page;

        await officer.SignInAsync("mc.tuyhoa");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiếp nhận", Exact = true }).ClickAsync();
        await page.GetByLabel("Tìm thủ tục").FillAsync("hgt");
        await page.GetByLabel("Tìm thủ tục").PressAsync("Enter");
        await Expect(page.GetByText("Hòa giải tranh chấp đất đai").First).ToBeVisibleAsync();

        // A mistake first: the answer keeps what was typed and names the field.
        await page.GetByLabel("Họ tên hoặc tên tổ chức").FillAsync("Nguyễn Thị Hường");
        await page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("12345");
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chưa lưu được");
        await Expect(page.GetByLabel("Họ tên hoặc tên tổ chức")).ToHaveValueAsync("Nguyễn Thị Hường");
        await Expect(page.GetByLabel("Số căn cước hoặc mã số thuế")).ToHaveAttributeAsync("aria-invalid", "true");

        await page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("054085000123");
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await page.WaitForURLAsync(Steps.Receipt());
        await Expect(page.GetByText("Nguyễn Thị Hường").First).ToBeVisibleAsync();
        officer.AssertQuiet();
    }

    [Fact]
    public async Task A_draft_survives_a_reload_and_ends_with_the_dossier()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var officer = await site.VisitAsync();
        var page = officer.Page;
        await officer.SignInAsync("mc.tuyhoa");
        await officer.ChooseAsync("hgt");
        await page.GetByLabel("Họ tên hoặc tên tổ chức").FillAsync("Nguyễn Thị Hường");
        await page.GetByLabel("Nội dung đề nghị").FillAsync("Ranh giới với nhà bên");
        await Expect(page.GetByText("Đã lưu nháp")).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(page.GetByLabel("Họ tên hoặc tên tổ chức")).ToHaveValueAsync("Nguyễn Thị Hường");
        await Expect(page.GetByLabel("Nội dung đề nghị")).ToHaveValueAsync("Ranh giới với nhà bên");
        await page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("054085000123");
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await page.WaitForURLAsync(Steps.Receipt());
        await officer.ChooseAsync("hgt");
        await Expect(page.GetByLabel("Họ tên hoặc tên tổ chức")).ToHaveValueAsync("");
        officer.AssertQuiet();
    }

}
