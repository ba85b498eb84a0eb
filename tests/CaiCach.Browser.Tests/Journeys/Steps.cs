using System.Text.RegularExpressions;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>What people do on more than one journey.</summary>
static partial class Steps
{
    /// <summary>Finds a procedure by letters and opens its form.</summary>
    public static async Task ChooseAsync(this Visitor officer, string letters)
    {
        await officer.GoAsync("/dossiers/receive?q=" + letters);
        await officer.Page.Locator("#found a").First.ClickAsync();
        await Expect(officer.Page.GetByLabel("Họ tên hoặc tên tổ chức")).ToBeVisibleAsync();
    }

    /// <summary>Fills the person in and accepts.</summary>
    /// <returns>The dossier's page.</returns>
    public static async Task<string> ReceiveAsync(this Visitor officer, string letters, string name = "Nguyễn Thị Hường")
    {
        await officer.ChooseAsync(letters);
        await officer.Page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("054085000123");
        await officer.Page.GetByLabel("Họ tên hoặc tên tổ chức").FillAsync(name);
        await officer.PressAsync("Tiếp nhận và in giấy hẹn");
        await officer.Page.WaitForURLAsync(Receipt());
        return new Uri(officer.Page.Url).AbsolutePath.Replace("/print/receipt/", "/dossiers/", StringComparison.Ordinal);
    }

    /// <summary>Opens a page, presses one button there and reads what the house says.</summary>
    public static async Task DoAsync(this Visitor official, string path, string button, string said)
    {
        await official.GoAsync(path);
        await official.PressAsync(button);
        await official.SaidAsync(said);
    }

    public static Task SaidAsync(this Visitor official, string said) => Expect(official.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync(said);

    [GeneratedRegex("/print/receipt/[0-9a-f-]{36}")]
    public static partial Regex Receipt();
}
