using System.Globalization;
using CaiCach.Kernel.Time;

namespace CaiCach.Modules.Tests.Kernel;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2021-Q1", "Quý I/2021", "2021-01-01", "2021-03-31")]
    [InlineData("2021-Q2", "Quý II/2021", "2021-04-01", "2021-06-30")]
    [InlineData("2021-Q3", "Quý III/2021", "2021-07-01", "2021-09-30")]
    [InlineData("2021-Q4", "Quý IV/2021", "2021-10-01", "2021-12-31")]
    [InlineData("2021-H1", "6 tháng đầu năm 2021", "2021-01-01", "2021-06-30")]
    [InlineData("2021-H2", "6 tháng cuối năm 2021", "2021-07-01", "2021-12-31")]
    [InlineData("2021", "Năm 2021", "2021-01-01", "2021-12-31")]
    [InlineData(" 2020-q1 ", "Quý I/2020", "2020-01-01", "2020-03-31")]
    public void A_code_names_a_period(string code, string name, string from, string to)
    {
        var period = ReportPeriod.Parse(code);

        Assert.Equal((name, DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)), (period.Name, period.From, period.To));
        Assert.Equal(code.Trim().ToUpperInvariant(), period.Code);
        Assert.Equal(period, ReportPeriod.Between(period.From, period.To));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021-Q5")]
    [InlineData("2021-Q0")]
    [InlineData("2021-H3")]
    [InlineData("2021-")]
    [InlineData("21-Q1")]
    [InlineData("0001")]
    [InlineData("9999-Q4")]
    [InlineData("2021-06")]
    [InlineData("٢٠٢١")]
    public void Anything_else_is_no_period(string? code) => Assert.False(ReportPeriod.TryParse(code, out _));

    [Theory]
    [InlineData("2021-Q1", "2020-Q1", "2020-Q4")]
    [InlineData("2021-Q3", "2020-Q3", "2021-Q2")]
    [InlineData("2021-H1", "2020-H1", "2020-H2")]
    [InlineData("2021-H2", "2020-H2", "2021-H1")]
    [InlineData("2021", "2020", "2020")]
    public void It_knows_the_same_period_a_year_earlier_and_the_one_before(string code, string yearBefore, string previous)
    {
        Assert.Equal(ReportPeriod.Parse(yearBefore), ReportPeriod.Parse(code).YearBefore);
        Assert.Equal(ReportPeriod.Parse(previous), ReportPeriod.Parse(code).Previous);
    }

    [Fact]
    public void Every_day_lies_in_the_quarter_half_and_year_that_hold_it()
    {
        for (var day = new DateOnly(2019, 12, 1); day < new DateOnly(2022, 2, 1); day = day.AddDays(1))
        {
            foreach (var period in new[] { ReportPeriod.QuarterOf(day), ReportPeriod.HalfOf(day), ReportPeriod.YearOf(day) })
            {
                Assert.InRange(day, period.From, period.To);
                Assert.Equal(period, ReportPeriod.Parse(period.Code));
            }
        }
    }

    [Fact]
    public void Days_that_are_no_quarter_half_or_year_are_no_period() =>
        Assert.Null(ReportPeriod.Between(new DateOnly(2021, 1, 1), new DateOnly(2021, 4, 30)));
}
