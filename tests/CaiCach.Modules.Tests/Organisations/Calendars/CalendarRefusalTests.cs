using System.Text;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Checking;
using CaiCach.Organisations.Calendars.Files;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Organisations.Calendars;

public sealed class CalendarRefusalTests
{
    [Fact]
    public async Task What_is_wrong_with_a_change_is_told_at_once_and_changes_nothing()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var (keeper, national) = (await house.KeeperAsync(), await house.NationalAsync());
        async Task<Outcome<PreparedCalendarChange>> Prepare(params NewCalendarDay[] days) => await house.PrepareAsync(keeper, new() { LayerId = national, Days = days });

        Assert.Contains("đã nói về ngày 21/04/2021 (nghỉ, Giỗ Tổ Hùng Vương). Mở ngày đó để sửa", Refused.With("calendar.day_taken", await Prepare(TestCalendars.Off(4, 21))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Dòng 7, cột ngày: ", Refused.With("calendar.day_taken", await Prepare(TestCalendars.Off(4, 21) with { Line = 7 })).Message, StringComparison.Ordinal);
        Assert.Contains("lần đầu ở dòng 2", Refused.With("calendar.day_twice", await Prepare(TestCalendars.Off(6, 1) with { Line = 2 }, TestCalendars.Off(6, 1) with { Line = 3 })).Message, StringComparison.Ordinal);
        Refused.With("calendar.make_up_weekday", await Prepare(TestCalendars.Off(6, 1) with { Kind = DayKind.MakeUp }));
        Refused.With("calendar.hours", await Prepare(TestCalendars.Off(6, 1) with { Kind = DayKind.Normal, Hours = "13:00-12:00" }));
        Refused.With("calendar.hours_off", await Prepare(TestCalendars.Off(6, 1) with { Hours = "07:00-11:30" }));
        Refused.With("calendar.day_reason", await Prepare(TestCalendars.Off(6, 1, " ")));
        Refused.With("calendar.outside", await Prepare(TestCalendars.Off(6, 1) with { Date = new DateOnly(2020, 6, 1) }));
        Assert.Contains("thiếu năm 2023", Refused.With("calendar.gap", await Prepare(TestCalendars.Off(6, 1) with { Date = new DateOnly(2024, 1, 1) })).Message, StringComparison.Ordinal);
        Refused.With("calendar.nothing", await house.PrepareAsync(keeper, new() { LayerId = national }));
        Refused.With("calendar.decision", await house.PrepareAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(6, 1)], DecisionNumber = " " }));
        Refused.With("calendar.no_day", await house.PrepareAsync(keeper, new() { LayerId = national, Removed = [new(2021, 6, 1)] }));
        Refused.With("calendar.week_closed", await house.PrepareAsync(keeper, new() { LayerId = national, Week = new NewCalendarWeek(new DateOnly(2021, 6, 1), null, []) }));
        Refused.With(Refusal.ForbiddenCode, await house.PrepareAsync(house.Province.Chair, new() { LayerId = national, Days = [TestCalendars.Off(6, 1)] }));

        // Nothing counts before the decision; of two prepared on the same calendar only one can be decided, and none without a word about promises.
        var (one, two) = (Value(await Prepare(TestCalendars.Off(6, 1))), Value(await Prepare(TestCalendars.Off(6, 2))));
        Assert.Empty(await DaysAsync(house, national, new DateOnly(2021, 6, 1)));
        Refused.With("calendar.promise", await house.DecideAsync(keeper, one.Id, null));
        Refused.With(Refusal.ForbiddenCode, await house.DecideAsync(house.Province.Chair, one.Id, CalendarPromise.Move));
        Value(await house.DecideAsync(keeper, one.Id, CalendarPromise.Move));
        Refused.With("calendar.stale", await house.DecideAsync(keeper, two.Id, CalendarPromise.Move));
        Refused.With("calendar.decided", await house.DecideAsync(keeper, one.Id, CalendarPromise.Move));
        var three = Value(await Prepare(TestCalendars.Off(6, 3)));
        Refused.With("calendar.redating", await house.DecideAsync(keeper, three.Id, CalendarPromise.Keep));
        Assert.Equal("77/QĐ-UBND", Assert.Single(await DaysAsync(house, national, new DateOnly(2021, 6, 1))).Decision);
    }

    [Fact]
    public async Task A_date_beyond_the_loaded_years_is_not_moved_into_the_unknown()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var (keeper, national) = (await house.KeeperAsync(), await house.NationalAsync());
        house.Clock.Set(new DateTime(2022, 12, 16, 9, 0, 0));
        await house.ReceiveAsync(); // due on the last working day of 2022
        var prepared = Value(await house.PrepareAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(6, 1) with { Date = new DateOnly(2022, 12, 29) }] }));
        Assert.Contains("nạp lịch quốc gia năm sau trước", Refused.With("calendar.beyond", await house.DecideAsync(keeper, prepared.Id, CalendarPromise.Move)).Message, StringComparison.Ordinal);

        // The next year comes with a file, and the span of everybody grows.
        var file = CalendarFileText.Read(Encoding.UTF8.GetBytes("date;kind;reason\r\n2023-01-02;off;Tết Dương lịch\r\n29/12/2022;nghỉ;Nghỉ đột xuất\r\n"));
        Assert.Empty(file.Refusals);
        var report = await house.ChangeAsync(keeper, new() { LayerId = national, Days = file.Days }, CalendarPromise.Move);
        Assert.Equal(1, report.Moved);
        Assert.Equal(new DateOnly(2023, 12, 31), (await house.WithAsync<CalendarList, CalendarLayerView?>(l => l.FindAsync(national, default)))!.LastDay);
    }

    [Fact]
    public void A_file_is_told_its_wrong_rows_and_comes_back_as_it_went()
    {
        var wrong = CalendarFileText.Read(Encoding.UTF8.GetBytes("ngày,loại,giờ,lý do,quyết định\n2021-13-01,nghỉ,,Tết,1\n2021-06-01,lễ,,Tết,1\n\n2021-06-02,nghỉ,,\"Nghỉ, bù\",\n"));
        Assert.Equal(["Dòng 2, cột ngày", "Dòng 3, cột loại"], wrong.Refusals.Select(r => r.Message.Split(':')[0]));
        Assert.Contains("dòng tiêu đề", Assert.Single(CalendarFileText.Read("a,b\n1,2"u8.ToArray()).Refusals).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", Assert.Single(CalendarFileText.Read([0xFF, 0xFE, 0x00, 0xC0]).Refusals).Message, StringComparison.Ordinal);
        Assert.Contains("lặp lại", Assert.Single(CalendarFileText.Read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20210601\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR"u8.ToArray()).Refusals).Message, StringComparison.Ordinal);

        CalendarDayView[] days =
        [
            new(new DateOnly(2021, 6, 1), DayKind.Off, null, "Quốc tang; \"ba\" ngày, theo \\ thông báo của Ban Chấp hành Trung ương về lễ tang kéo dài nhiều chữ để phải gấp dòng 🕯️ hết", "77/QĐ-UBND"),
            new(new DateOnly(2021, 6, 5), DayKind.MakeUp, null, "Làm bù cho 1/6/2021", null),
            new(new DateOnly(2021, 6, 7), DayKind.Normal, "07:00-11:30,13:30-15:00", "Họp", "8"),
        ];
        var layer = new CalendarLayerView(Guid.Empty, "Lịch, của; tỉnh", CalendarLayerKind.National, null, new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31), null, 0, 3, [2021]);
        var ics = CalendarIcs.Write(layer, days, "localhost");
        Assert.All(ics.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        foreach (var text in new[] { CalendarCsv.Write(days), ics })
        {
            var read = CalendarFileText.Read(Encoding.UTF8.GetBytes(text));
            Assert.Empty(read.Refusals);
            Assert.Equal(days, read.Days.Select(d => new CalendarDayView(d.Date!.Value, d.Kind!.Value, d.Hours, d.Reason!, d.Decision)));
        }
    }

    [Fact]
    public void A_year_is_looked_at_for_what_it_usually_has()
    {
        Assert.All(Enumerable.Range(2018, 9), year => Assert.Empty(CalendarChecks.Of(NationalCalendar.Load(), year)));
        IReadOnlyList<string> Codes(params CalendarDay[] days) => [.. CalendarChecks.Of(
            WorkingCalendar.Build("x", new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31), OpeningHours.Standard, [new CalendarLayer("x", days)]), 2021).Select(f => f.Code)];
        CalendarDay Day(int month, int day, DayKind kind, string reason) => new(new DateOnly(2021, month, day), kind, reason);

        Assert.Equal(["no-holiday"], Codes());
        Assert.Equal(["no-tet"], Codes(Day(9, 2, DayKind.Off, "Quốc khánh")));
        CalendarDay[] tet = [Day(2, 10, DayKind.Off, "Tết"), Day(2, 11, DayKind.Off, "Tết"), Day(2, 12, DayKind.Off, "Tết")];
        Assert.Empty(Codes(tet));
        Assert.Equal(["make-up-alone"], Codes([.. tet, Day(6, 5, DayKind.MakeUp, "Làm bù cho 4/6/2021")]));
        Assert.Equal(["make-up-alone"], Codes([.. tet, Day(6, 5, DayKind.MakeUp, "Làm bù")]));
        Assert.Empty(Codes([.. tet, Day(6, 5, DayKind.MakeUp, "Làm bù cho 4/6/2021"), Day(6, 4, DayKind.Off, "Hoán đổi, làm bù ngày 5/6")]));
        Assert.Equal(["swap-alone"], Codes([.. tet, Day(6, 4, DayKind.Off, "Hoán đổi, làm bù ngày 5/6")]));
        Assert.Contains("long-closure", Codes([.. tet, .. Enumerable.Range(1, 31).Select(d => Day(7, d, DayKind.Off, "Dịch"))]));
        Assert.Equal("gap", Assert.Single(CalendarChecks.Of(NationalCalendar.Load(), 2031)).Code);
    }

    static Task<IReadOnlyList<CalendarDayView>> DaysAsync(TestHouse house, Guid layer, DateOnly day) => house.WithAsync<CalendarList, IReadOnlyList<CalendarDayView>>(l => l.DaysAsync(layer, day, day, default));
}
