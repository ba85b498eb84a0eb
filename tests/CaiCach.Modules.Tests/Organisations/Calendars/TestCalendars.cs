using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Organisations.Calendars;

/// <summary>Calendars changed as their keeper changes them.</summary>
internal static class TestCalendars
{
    public static Task<Person> KeeperAsync(this TestHouse house) => house.AddPersonAsync("Kiều Kiểm Soát", house.Province.Province, Role.ProcedureController, "Chuyên viên");

    public static Task<Guid> NationalAsync(this TestHouse house) => house.WithAsync<AppDb, Guid>(db => db.Set<CalendarLayerRow>().Where(l => l.UnitId == null).Select(l => l.Id).SingleAsync());

    public static NewCalendarDay Off(int month, int day, string reason = "Nghỉ đột xuất") => new() { Date = new DateOnly(2021, month, day), Kind = DayKind.Off, Reason = reason };

    public static async Task<Outcome<PreparedCalendarChange>> PrepareAsync(this TestHouse house, Person keeper, PrepareCalendarChangeOptions options) =>
        await house.WithAsync<PrepareCalendarChange, Outcome<PreparedCalendarChange>>(async u => await u.RunAsync(options with { DecisionNumber = options.DecisionNumber ?? "77/QĐ-UBND" }, await house.AsAsync(keeper), default));

    public static async Task<Outcome<DecidedCalendarChange>> DecideAsync(this TestHouse house, Person keeper, Guid change, CalendarPromise? promise) =>
        await house.WithAsync<DecideCalendarChange, Outcome<DecidedCalendarChange>>(async u => await u.RunAsync(new DecideCalendarChangeOptions { ChangeId = change, Promise = promise }, await house.AsAsync(keeper), default));

    /// <summary>Prepared, decided, settled and moved.</summary>
    public static async Task<RedatingReport> ChangeAsync(this TestHouse house, Person keeper, PrepareCalendarChangeOptions options, CalendarPromise promise)
    {
        var prepared = Value(await house.PrepareAsync(keeper, options));
        var impact = await house.WithAsync<CalendarImpactReader, CalendarImpact?>(async i => await i.FindAsync(prepared.Id, await house.AuthorityOfAsync(keeper), null, 1000, default));
        var decided = Value(await house.DecideAsync(keeper, prepared.Id, promise));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var report = await house.WithAsync<RunRedating, RedatingReport?>(r => r.RunAsync(null, default));
        Assert.NotNull(report);
        Assert.True(report.IsDone);
        Assert.Equal((impact!.Count, impact.Count, impact.Count), (decided.Expected, report.Moved, impact.Rows.Count));
        return report;
    }
}
