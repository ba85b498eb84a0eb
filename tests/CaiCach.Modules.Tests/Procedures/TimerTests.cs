using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Procedures;

/// <summary>What the shipped decrees say, and how a timer counts.</summary>
public sealed class TimerTests
{
    static readonly DecreeFile Law = DecreeFile.Shipped(DateTimeOffset.UnixEpoch);
    static readonly WorkingCalendar Calendar = NationalCalendar.Load();

    [Fact]
    public void Every_day_from_the_first_decree_on_has_one_regime_with_every_timer_that_the_product_asks_for()
    {
        for (var day = new DateOnly(2018, 6, 21); day.Year < 2027; day = day.AddDays(1))
        {
            var regime = Assert.Single(Law.Regimes, r => r.HoldsOn(day));
            Assert.All([TimerKind.PaperTransfer, TimerKind.SupplementWindow, TimerKind.Apology, TimerKind.ApologyWarning], k => Assert.NotNull(regime.FindTimer(k, day)));
            Assert.Equal(day >= new DateOnly(2025, 7, 1), regime.FindTimer(TimerKind.ApplicantCompletion, day) is not null);
            Assert.Equal(day >= new DateOnly(2021, 12, 6), regime.FindTimer(TimerKind.OnlineAnswer, day) is not null);
        }

        Assert.All(Law.Regimes.SelectMany(r => r.Timers), t => Assert.False(string.IsNullOrWhiteSpace(t.Source)));
    }

    [Theory]
    [InlineData(FormKind.ControlSlip, "2025-09-14", "Mẫu số 05, Thông tư 01/2018/TT-VPCP")]
    [InlineData(FormKind.ControlSlip, "2025-09-15", "Mẫu số 06, Thông tư 03/2025/TT-VPCP")]
    [InlineData(FormKind.StopNotice, "2025-09-15", "Mẫu số 05, Thông tư 03/2025/TT-VPCP")]
    [InlineData(FormKind.StopNotice, "2025-09-14", null)]
    public void A_number_changes_its_meaning_with_the_circular(FormKind kind, string day, string? citation) =>
        Assert.Equal(citation, Law.Forms.FirstOrDefault(f => f.Kind == kind && f.HoldsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)))?.Citation);

    [Theory]
    [InlineData(TimerKind.PaperTransfer, "2025-07-01T15:00", "2025-07-01T17:00")] // by the cut-off: the same day
    [InlineData(TimerKind.PaperTransfer, "2025-07-01T15:01", "2025-07-02T08:00")] // after it: the next morning's first hour
    [InlineData(TimerKind.PaperTransfer, "2025-07-04T15:01", "2025-07-07T08:00")] // a Friday
    [InlineData(TimerKind.CrossUnitPaper, "2025-07-01T09:00", "2025-07-02T17:00")]
    [InlineData(TimerKind.OnlineAlert, "2025-07-01T16:30", "2025-07-02T08:30")]
    [InlineData(TimerKind.OnlineAnswer, "2025-07-01T09:00", "2025-07-02T09:00")]
    [InlineData(TimerKind.OnlineAnswer, "2025-07-05T20:00", "2025-07-07T17:00")] // a Saturday evening counts from Monday's opening
    [InlineData(TimerKind.SupplementWindow, "2025-08-28T10:00", "2025-09-04T17:00")] // 29/08, then 03 and 04/09 around the National Day
    [InlineData(TimerKind.ApplicantCompletion, "2026-08-16T09:00", "2026-09-03T17:00")] // the last day is off
    [InlineData(TimerKind.ErrorCorrection, "2025-07-01T09:00", "2025-07-04T17:00")]
    [InlineData(TimerKind.FeeSettlement, "2025-07-01T16:00", "2025-07-02T16:00")]
    [InlineData(TimerKind.Apology, "2025-07-07T10:00", "2025-07-04T17:00")] // one day before a Monday is a Sunday: Friday's closing
    [InlineData(TimerKind.ApologyWarning, "2025-07-07T10:00", "2025-07-02T10:00")] // three working days
    public void A_timer_runs_out_when_its_row_says(TimerKind kind, string anchor, string due)
    {
        static DateTime At(string text) => DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        var from = At(anchor);
        var timer = Law.Regimes.Single(r => r.HoldsOn(DateOnly.FromDateTime(from))).Timer(kind, DateOnly.FromDateTime(from));
        Assert.Equal(At(due), timer.DueAt(Calendar, from));
    }

    [Fact]
    public void So_many_working_days_back_is_where_a_walker_arrives_who_crosses_them_off()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var due = new DateTime(2019, 1, 1).AddMinutes(random.Next(7 * 365 * 24 * 60));
            var (day, left) = (DateOnly.FromDateTime(due), random.Next(1, 30));
            var expected = day;
            for (var n = left; n > 0;)
            {
                expected = expected.AddDays(-1);
                n -= Calendar.IsWorkingDay(expected) ? 1 : 0;
            }

            Assert.Equal(expected, DateOnly.FromDateTime(Deadlines.Before(Calendar, due.Date.AddHours(10), new TimeLimit(left, TimeUnit.WorkingDay))));
        }
    }

    [Theory]
    [InlineData("""{"regimes":[],"forms":[{"form":"receipt","number":"01","name":"A","circular":"B","from":"2020-01-01"},{"form":"receipt","number":"02","name":"A","circular":"B","from":"2021-01-01"}]}""", "regime.overlap")]
    [InlineData("""{"regimes":[{"code":"a","name":"A","from":"2020-01-01","like":"b"}],"forms":[]}""", "regime.like")]
    [InlineData("""{"regimes":[{"code":"a","name":"A","from":"2020-01-01","articles":{"supplement":"1","restart":"1","apology":"1","refusal":"1","notEligible":"1","withdrawal":"1"},"timers":[{"timer":"step","amount":3,"unit":"day","source":"x"}]}],"forms":[]}""", "regime.timer_elsewhere")]
    [InlineData("""{"regimes":[{"code":"a","name":"A","from":"2020-01-01","articles":{"supplement":"1","restart":"1","apology":"1","refusal":"1","notEligible":"1","withdrawal":"1"},"timers":[{"timer":"apology","amount":3,"source":"x"}]}],"forms":[]}""", "regime.timer_unit")]
    [InlineData("""{"regimes":[{"code":"a","name":"A","from":"2020-01-01","articles":{"supplement":"1","restart":"1","apology":"1","refusal":"1","notEligible":"1","withdrawal":"1"},"timers":[{"timer":"appology","source":"x"}]}],"forms":[]}""", "regime.unreadable")]
    [InlineData("""{"regimes":[{"code":"a","name":"A","from":"2020-01-01","to":"2019-01-01","articles":{"supplement":"1","restart":"1","apology":"1","refusal":"1","notEligible":"1","withdrawal":"1"}}],"forms":[]}""", "regime.ends_first")]
    public void A_file_with_a_fault_says_which(string text, string code)
    {
        Outcome<DecreeFile> read = DecreeFile.Read(text, DateTimeOffset.UnixEpoch, _ => null);
        Refused.With(code, read);
    }
}
