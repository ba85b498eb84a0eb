using CaiCach.Dossiers;
using CaiCach.TestKit;

namespace CaiCach.Browser.Tests.Journeys;

/// <summary>One dossier through all the hands it needs.</summary>
public sealed class DossierTests(Chromium chromium)
{
    [Fact]
    public async Task From_the_counter_through_specialist_and_chair_back_to_the_applicant()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var (received, province) = (await house.ReceiveAsync(), house.Province);
        var path = "/dossiers/" + received.Id;
        var (counter, head) = (await site.VisitAsAsync(province.Counter), await site.VisitAsAsync(province.Head));
        var (specialist, chair) = (await site.VisitAsAsync(province.Specialist), await site.VisitAsAsync(province.Chair));

        await counter.DoAsync(path, "Chuyển hồ sơ", "trách nhiệm vẫn ở Bộ phận Một cửa");
        await Expect(specialist.Page.GetByText(received.Code)).ToHaveCountAsync(0);
        await head.DoAsync(path, "Xác nhận đã nhận", "Đã xác nhận");
        await head.Page.GetByLabel("Phân công").SelectOptionAsync(new SelectOptionValue { Label = province.Specialist.Name });
        await head.PressAsync("Giao xử lý");
        await head.SaidAsync("Đã phân công");

        await specialist.GoAsync("/work");
        await specialist.Page.GetByRole(AriaRole.Link, new() { Name = received.Code }).ClickAsync();
        await specialist.Page.GetByLabel("Đủ điều kiện", new() { Exact = true }).CheckAsync();
        await specialist.Page.GetByLabel("Nội dung trình ký").FillAsync("Hồ sơ đủ, đúng quy hoạch");
        await specialist.PressAsync("Trình ký");
        await specialist.SaidAsync("Đã trình ký");

        await chair.GoAsync(path);
        await chair.Page.GetByLabel("Số văn bản kết quả").FillAsync("15/GCN");
        await chair.PressAsync("Ký duyệt");
        await Expect(chair.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ký kết quả");
        await chair.PressAsync("Ký duyệt");
        await chair.SaidAsync("Đã ký");

        await counter.DoAsync(path, "Xác nhận kết quả đã về", "Đã xác nhận nhận kết quả");
        await Expect(counter.Page.GetByLabel("Người nhận kết quả")).ToHaveValueAsync("Nguyễn Văn Đất");
        await counter.PressAsync("Trả kết quả");
        await Expect(counter.Page.GetByText("Hồ sơ kết thúc")).ToBeVisibleAsync();
        await counter.PressAsync("Trả kết quả");
        await counter.SaidAsync("Đã trả kết quả");

        await Expect(counter.Page.GetByText("Hồ sơ đã kết thúc")).ToBeVisibleAsync();
        Assert.Equal(DossierState.Returned, (await house.DossierAsync(received.Id)).State);
        Assert.All([counter, head, specialist, chair], visitor => visitor.AssertQuiet());
    }
}
