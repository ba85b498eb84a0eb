using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.ParIndex.Live;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Kernel;

public sealed class LocalDayTests
{
    [Theory, EachDatabase]
    public async Task The_database_and_the_program_agree_on_the_day_of_an_instant(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        DateTimeOffset[] instants =
        [
            LocalClock.StartOf(new DateOnly(2021, 1, 1)), LocalClock.StartOf(new DateOnly(2021, 1, 1)).AddMilliseconds(-1), LocalClock.StartOf(new DateOnly(2020, 2, 29)), LocalClock.StartOf(new DateOnly(2020, 3, 1)).AddMilliseconds(-1),
            new(1999, 12, 31, 23, 59, 59, TimeSpan.Zero), new(2100, 3, 1, 0, 0, 0, TimeSpan.Zero), .. Enumerable.Range(0, 200).Select(i => new DateTimeOffset(2021, 6, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(i * 7919)),
        ];
        await house.WithAsync<AppDb>(async db =>
        {
            var unit = Ids.New(instants[0]);
            db.AddRange(instants.Select((at, i) => new LiveScore { UnitId = unit, CriterionId = Ids.New(at), Year = i, At = at }));
            await db.SaveChangesAsync();
            var days = await db.Set<LiveScore>().Where(s => s.UnitId == unit).OrderBy(s => s.Year).Select(s => LocalDay.NumberOf(s.At)).ToListAsync();
            Assert.Equal(instants.Select(at => LocalClock.ToLocalDate(at)), days.Select(DateOnly.FromDayNumber));
        });
    }
}
