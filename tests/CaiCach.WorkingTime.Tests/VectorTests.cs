namespace CaiCach.WorkingTime.Tests;

/// <summary>Cases worked out by hand from the announced holidays.</summary>
public sealed class VectorTests
{
    static readonly WorkingCalendar Calendar = NationalCalendar.Load();

    [Theory]
    [InlineData("2018-12-28T09:00", 2, "2019-01-03T09:00")]
    [InlineData("2019-01-04T14:00", 1, "2019-01-05T14:00")]
    [InlineData("2019-04-26T10:00", 3, "2019-05-04T10:00")]
    [InlineData("2020-01-22T15:30", 2, "2020-01-31T15:30")]
    [InlineData("2021-04-29T16:00", 2, "2021-05-05T16:00")]
    [InlineData("2022-04-29T08:00", 1, "2022-05-04T08:00")]
    [InlineData("2023-01-19T10:00", 5, "2023-02-02T10:00")]
    [InlineData("2024-04-26T16:30", 3, "2024-05-04T16:30")]
    [InlineData("2024-05-03T08:00", 2, "2024-05-06T08:00")]
    [InlineData("2025-04-25T10:00", 2, "2025-04-28T10:00")]
    [InlineData("2025-04-29T15:30", 1, "2025-05-05T15:30")]
    [InlineData("2025-08-29T14:00", 3, "2025-09-05T14:00")]
    [InlineData("2026-01-09T10:00", 1, "2026-01-10T10:00")]
    [InlineData("2026-02-13T15:30", 1, "2026-02-23T15:30")]
    [InlineData("2026-08-20T14:00", 3, "2026-08-24T14:00")]
    [InlineData("2026-08-28T16:30", 1, "2026-09-03T16:30")]
    [InlineData("2026-11-23T08:00", 1, "2026-11-25T08:00")]
    [InlineData("2026-11-20T12:10", 1, "2026-11-23T11:30")]
    [InlineData("2026-11-20T17:30", 1, "2026-11-23T17:00")]
    [InlineData("2026-11-21T09:00", 1, "2026-11-23T17:00")]
    public void Working_days_by_the_hour(string received, int days, string due) =>
        Assert.Equal(Moment(due), Deadlines.DueAt(Calendar, Moment(received), new TimeLimit(days, TimeUnit.WorkingDay), CountingRule.HourExact));

    [Theory]
    [InlineData("2018-12-28T09:00", 2, TimeUnit.WorkingDay, "2019-01-03T17:00")]
    [InlineData("2026-08-05T09:00", 15, TimeUnit.Day, "2026-08-20T17:00")]
    [InlineData("2026-08-16T09:00", 15, TimeUnit.Day, "2026-09-03T17:00")]
    [InlineData("2021-01-29T09:00", 1, TimeUnit.Month, "2021-03-01T17:00")]
    [InlineData("2024-01-31T09:00", 1, TimeUnit.Month, "2024-02-29T17:00")]
    public void Statutory(string received, int amount, TimeUnit unit, string due) =>
        Assert.Equal(Moment(due), Deadlines.DueAt(Calendar, Moment(received), new TimeLimit(amount, unit), CountingRule.Statutory));

    [Theory]
    [InlineData(2018, 250)]
    [InlineData(2019, 252)]
    [InlineData(2020, 252)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 250)]
    [InlineData(2026, 249)]
    public void Working_days_of_a_year(int year, int days)
    {
        var first = new DateOnly(year, 1, 1);
        Assert.Equal(days, Calendar.WorkingDaysBetween(first, new DateOnly(year, 12, 31)) + (Calendar.IsWorkingDay(first) ? 1 : 0));
    }

    [Fact]
    public void A_boundary_is_the_end_of_the_earlier_interval() =>
        Assert.Equal(Moment("2021-05-10T11:30"), Deadlines.DueAt(Calendar, Moment("2021-05-07T13:30"), new TimeLimit(8, TimeUnit.WorkingHour), CountingRule.HourExact));

    [Fact]
    public void A_year_without_a_calendar_is_named()
    {
        var exception = Assert.Throws<CalendarRangeException>(() => Deadlines.DueAt(Calendar, Moment("2026-12-30T09:00"), new TimeLimit(5, TimeUnit.WorkingDay), CountingRule.HourExact));
        Assert.Equal(2027, exception.Year);
        Assert.Contains("2027", exception.Message, StringComparison.Ordinal);
    }

    // What other systems were seen to get wrong.
    [Fact]
    public void Three_hundred_working_days_do_not_stop_at_a_year() =>
        Assert.Equal(300, Calendar.WorkingDaysBetween(new DateOnly(2021, 1, 4), DateOnly.FromDateTime(Deadlines.DueAt(Calendar, Moment("2021-01-04T10:00"), new TimeLimit(300, TimeUnit.WorkingDay), CountingRule.Statutory))));

    [Fact]
    public void Receipt_on_a_holiday_counts_from_the_next_opening() =>
        Assert.Equal(Moment("2021-09-06T17:00"), Deadlines.DueAt(Calendar, Moment("2021-09-02T09:00"), new TimeLimit(1, TimeUnit.WorkingDay), CountingRule.HourExact));

    [Fact]
    public void No_quarter_of_an_hour_is_added() =>
        Assert.Equal(Moment("2021-05-12T10:00"), Deadlines.DueAt(Calendar, Moment("2021-05-10T10:00"), new TimeLimit(2, TimeUnit.WorkingDay), CountingRule.HourExact));

    [Fact]
    public void Evening_and_Sunday_receipts_end_in_opening_hours()
    {
        foreach (var received in new[] { "2021-05-09T09:00", "2021-05-10T18:00", "2021-05-10T06:00" })
        {
            var due = Deadlines.DueAt(Calendar, Moment(received), new TimeLimit(1, TimeUnit.WorkingDay), CountingRule.HourExact);
            Assert.Equal(due, Calendar.LastOpenMomentAtOrBefore(due));
        }
    }

    [Fact]
    public void The_day_before_a_Monday_is_Friday_at_closing() =>
        Assert.Equal(Moment("2021-05-07T17:00"), Deadlines.Before(Calendar, Moment("2021-05-10T10:00"), new TimeLimit(1, TimeUnit.Day)));

    [Fact]
    public void The_sentence_names_the_holiday_and_the_moment()
    {
        var sentence = Deadlines.Compute(Calendar, Moment("2021-04-29T16:00"), new TimeLimit(2, TimeUnit.WorkingDay), CountingRule.HourExact).Explanation.ToVietnamese();
        Assert.StartsWith("Hẹn trả 16:00 thứ Tư 05/05/2021: 2 ngày làm việc kể từ 16:00 thứ Năm 29/04/2021", sentence, StringComparison.Ordinal);
        Assert.Contains("Ngày Chiến thắng", sentence, StringComparison.Ordinal);
    }

    static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
