using System.Net;
using CaiCach.TestKit;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Days are typed as they are written in Viet Nam, whatever the browser's language.</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("01/07/2021")]
    [InlineData("1/7/2021")]
    [InlineData(" 01/07/2021 ")]
    [InlineData("2021-07-01")]
    public void Both_forms_are_read(string text)
    {
        Assert.True(VietnameseDay.TryRead(text, out var day));
        Assert.Equal(new DateOnly(2021, 7, 1), day);
    }

    [Theory]
    [InlineData("31/02/2021")]
    [InlineData("07/13/2021")]
    [InlineData("01-07-2021")]
    [InlineData("hôm nay")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_day(string? text) => Assert.False(VietnameseDay.TryRead(text, out _));

    [Fact]
    public async Task A_day_that_does_not_exist_is_said_beside_its_box_which_keeps_it()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var coordinator = await Browser.SignInAsync(web, web.Province.Coordinator);

        var page = await coordinator.ReadAsync("/overview?From=31/02/2021&To=30/06/2021");
        Assert.Contains("Ngày phải có thật", page, StringComparison.Ordinal);
        Assert.Contains("value=\"31/02/2021\"", page, StringComparison.Ordinal);

        page = await coordinator.ReadAsync("/overview?From=01/02/2021&To=2021-03-31");
        Assert.Contains("từ 01/02/2021 đến 31/03/2021", page, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"date\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_new_date_drafts_nothing()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var received = await web.House.InProcessingAsync();
        web.House.Clock.Set(new DateTime(2021, 4, 14, 9, 0, 0));
        var head = await Browser.SignInAsync(web, web.Province.Head);

        var answer = await head.SubmitAsync("/late", "", new()
        {
            ["Chosen"] = received.Id.ToString(), ["CauseText"] = "Thiếu người", ["RemedyText"] = "Làm thêm giờ", ["NewDueOn"] = "45/04/2021",
        });
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Ngày phải có thật", page, StringComparison.Ordinal);
        Assert.Contains("value=\"45/04/2021\"", page, StringComparison.Ordinal);
        Assert.Contains("Thiếu người", page, StringComparison.Ordinal);
        Assert.DoesNotContain(received.Code, await head.ReadAsync("/apologies"), StringComparison.Ordinal);
    }
}
