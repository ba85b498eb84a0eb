using CaiCach.ReformPlans.Importing;

namespace CaiCach.Modules.Tests.ReformPlans.Importing;

public sealed class AppendixTimeTests
{
    static readonly DateOnly From = new(2021, 1, 1), To = new(2021, 12, 31);

    [Theory]
    [InlineData("Quý II/2021", "2021-04-01", "2021-06-30")]
    [InlineData("quý 3", "2021-07-01", "2021-09-30")]
    [InlineData("Quý I - Quý II", "2021-01-01", "2021-06-30")]
    [InlineData("Quý II, III/2021", "2021-04-01", "2021-09-30")]
    [InlineData("Quý II năm 2021", "2021-04-01", "2021-06-30")]
    [InlineData("Thường xuyên, báo cáo quý IV", "2021-01-01", "2021-12-31")]
    [InlineData("Quý I-II/2021", "2021-01-01", "2021-06-30")]
    [InlineData("Tháng 6/2021", "2021-06-01", "2021-06-30")]
    [InlineData("Tháng 3 – tháng 6", "2021-03-01", "2021-06-30")]
    [InlineData("6/2021", "2021-06-01", "2021-06-30")]
    [InlineData("6 tháng đầu năm", "2021-01-01", "2021-06-30")]
    [InlineData("6 tháng cuối năm 2021", "2021-07-01", "2021-12-31")]
    [InlineData("Thường xuyên", "2021-01-01", "2021-12-31")]
    [InlineData("Cả năm", "2021-01-01", "2021-12-31")]
    [InlineData("Năm 2021", "2021-01-01", "2021-12-31")]
    [InlineData("Trước ngày 30/6/2021", "2021-01-01", "2021-06-29")]
    [InlineData("30/6", "2021-01-01", "2021-06-30")]
    public void Words_are_understood_and_the_guess_is_said(string text, string start, string due)
    {
        var read = AppendixTime.Read(text, From, To);

        Assert.Equal((Day(start), Day(due)), (read.StartOn, read.DueOn));
        Assert.NotNull(read.Guess);
    }

    [Theory]
    [InlineData("30/06/2021", "2021-01-01", "2021-06-30")]
    [InlineData("44377", "2021-01-01", "2021-06-30")]
    public void A_day_alone_is_the_end_and_the_begin_is_a_guess(string text, string start, string due)
    {
        var read = AppendixTime.Read(text, From, To);

        Assert.Equal((Day(start), Day(due)), (read.StartOn, read.DueOn));
        Assert.Contains("Không ghi ngày bắt đầu", read.Guess, StringComparison.Ordinal);
        Assert.DoesNotContain("“", read.Guess, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01/03/2021 - 30/06/2021")]
    [InlineData("Từ ngày 01.03.2021 đến ngày 30.06.2021")]
    public void Two_whole_days_are_no_guess(string text) =>
        Assert.Equal(new AppendixPeriod(new DateOnly(2021, 3, 1), new DateOnly(2021, 6, 30), null), AppendixTime.Read(text, From, To));

    [Theory]
    [InlineData("")]
    [InlineData("Theo chỉ đạo của UBND tỉnh")]
    [InlineData("31/02/2021")]
    [InlineData("99")]
    [InlineData("12345678901234567890")]
    public void What_is_no_time_is_said_to_be_none(string text)
    {
        var read = AppendixTime.Read(text, From, To);

        Assert.Null(read.DueOn);
        Assert.NotNull(read.Guess);
    }

    [Theory]
    [InlineData("01/03/2021", "30/06/2021", "2021-03-01", "2021-06-30", null)]
    [InlineData("01/2021", "Quý II", "2021-01-01", "2021-06-30", "Ngày bắt đầu “01/2021” được hiểu là 01/01/2021. Ngày hoàn thành “Quý II” được hiểu là 30/06/2021.")]
    [InlineData("", "30/6", null, "2021-06-30", "Không ghi ngày bắt đầu. Ngày hoàn thành “30/6” được hiểu là 30/06/2021.")]
    [InlineData("sớm", "Thường xuyên", null, "2021-12-31", "Không hiểu ngày bắt đầu “sớm”. Ngày hoàn thành “Thường xuyên” được hiểu là 31/12/2021.")]
    public void Begin_and_end_in_columns_of_their_own(string startText, string dueText, string? start, string due, string? guess) =>
        Assert.Equal(new AppendixPeriod(start is null ? null : Day(start), Day(due), guess), AppendixTime.Read(startText, dueText, From, To));

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
