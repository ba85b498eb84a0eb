using CaiCach.Accountability.Apologies;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>What is going to be late is said before it is.</summary>
public sealed class ApologyTests(Chromium chromium)
{
    [Fact]
    public async Task From_the_late_list_to_a_letter_that_is_sent()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var (received, province) = (await house.InProcessingAsync(), house.Province);
        house.Clock.Set(new DateTime(2021, 4, 14, 8, 0, 0)); // due tomorrow at 17:00
        var head = await site.VisitAsAsync(province.Head);
        var (chair, counter) = (await site.VisitAsAsync(province.Chair), await site.VisitAsAsync(province.Counter));

        await head.GoAsync("/late");
        await head.Page.GetByLabel("Chọn " + received.Code).CheckAsync();
        await head.Page.GetByLabel("Lý do cụ thể").FillAsync("Chờ trích lục bản đồ địa chính");
        await head.Page.GetByLabel("Cách khắc phục").FillAsync("Đã cử thêm người đi đo");
        await head.PressAsync("Lập thư xin lỗi");
        await head.SaidAsync("Đã lập 1 thư xin lỗi");

        await chair.GoAsync("/apologies?state=Drafted");
        await chair.PressAsync("Ký các thư đã chọn");
        await chair.PressAsync("Ký 1 thư");
        await chair.SaidAsync("Đã ký");

        await counter.GoAsync("/apologies?state=Signed");
        await counter.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = received.Code }).GetByRole(AriaRole.Link).First.ClickAsync();
        await counter.PressAsync("Đổi hẹn và gửi");
        await Expect(counter.Page.GetByText("mỗi hồ sơ chỉ hẹn lại một lần")).ToBeVisibleAsync();
        await counter.PressAsync("Đổi hẹn và gửi");
        await Expect(counter.Page.GetByText("Không còn việc gì")).ToBeVisibleAsync();

        var letter = await house.WithAsync<AppDb, Apology>(db => db.Set<Apology>().AsNoTracking().SingleAsync());
        Assert.Equal(ApologyState.Sent, letter.State);
        Assert.Equal(letter.NewDueAt, (await house.DossierAsync(received.Id)).CurrentDueAt);
        await counter.GoAsync("/print/apology/" + letter.Id);
        await Expect(counter.Page.GetByText("Chờ trích lục bản đồ địa chính")).ToBeVisibleAsync();
        await Expect(counter.Page.GetByText(LocalClock.ToLocal(letter.NewDueAt).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)).First).ToBeVisibleAsync();
        Assert.All([head, chair, counter], visitor => visitor.AssertQuiet());
    }
}
