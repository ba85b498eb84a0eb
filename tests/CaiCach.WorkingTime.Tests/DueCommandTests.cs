using System.Text.Json;

namespace CaiCach.WorkingTime.Tests;

/// <summary>One line in, one line out, whatever the line.</summary>
public sealed class DueCommandTests
{
    static readonly WorkingCalendar Calendar = NationalCalendar.Load();

    [Fact]
    public void A_good_line_gets_a_date_and_a_readable_reason()
    {
        var answer = DueCommand.Answer("""{"received":"2026-01-09T10:00","amount":1,"unit":"working-day","rule":"hour-exact"}""", Calendar);
        using var json = JsonDocument.Parse(answer);
        Assert.Equal("2026-01-10T10:00", json.RootElement.GetProperty("due").GetString());
        Assert.Contains("thứ Bảy", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"received":"2026-01-09 10:00","amount":1,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-02-30T10:00","amount":1,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":0,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":-1,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":1.5,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":99999999999,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":"1","unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":1,"unit":"fortnight","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-01-09T10:00","amount":1,"unit":"working-day","rule":"guess"}""")]
    [InlineData("""{"received":"2017-12-31T10:00","amount":1,"unit":"working-day","rule":"hour-exact"}""")]
    [InlineData("""{"received":"2026-12-31T16:00","amount":100000,"unit":"month","rule":"statutory"}""")]
    [InlineData("""{"received":"2026-01-01T10:00","amount":100000,"unit":"day","rule":"statutory"}""")]
    [InlineData("""{"received":"\ud800","amount":1,"unit":"day","rule":"statutory"}""")]
    public void A_bad_line_gets_an_error_of_its_own(string line)
    {
        using var json = JsonDocument.Parse(DueCommand.Answer(line, Calendar));
        Assert.False(string.IsNullOrWhiteSpace(json.RootElement.GetProperty("error").GetString()));
    }
}
