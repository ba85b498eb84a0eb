using CaiCach.Accountability.Lateness;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Accountability;

/// <summary>How long before the date a letter of apology is thought of is a row of the decree.</summary>
public sealed class LateWarningTests
{
    [Theory, EachDatabase]
    public async Task The_reminder_reaches_as_far_as_the_row_says(string provider)
    {
        foreach (var (days, before, on) in new[] { (3, 9, 12), (2, 12, 13) })
        {
            await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
            await house.WithAsync<AppDb>(db => db.Set<LegalTimer>().Where(t => t.Kind == TimerKind.ApologyWarning).ExecuteUpdateAsync(s => s.SetProperty(t => t.Amount, days)));
            await house.AddressAsync(house.Province.Chair);
            var id = (await house.InProcessingAsync()).Id; // due Thursday 15/04 at 17:00
            house.Clock.Set(new DateTime(2021, 4, before, 8, 0, 0)); // a working day too early
            Assert.Empty((await LateAsync(house, true)).Rows);
            house.Clock.Set(new DateTime(2021, 4, on, 8, 0, 0));
            Assert.Empty((await LateAsync(house, false)).Rows);
            var warned = await LateAsync(house, true);
            Assert.Equal((id, new DateTime(2021, 4, 16)), (Assert.Single(warned.Rows).DossierId, LocalClock.ToLocal(warned.Before)));
            await house.MorningAsync(new DateOnly(2021, 4, on));
            Assert.Contains("- 1 hồ sơ đến hẹn trước 16/04/2021, chưa có thư xin lỗi", Assert.Single(await house.LettersAsync()).Body, StringComparison.Ordinal);
        }
    }

    static Task<LatePage> LateAsync(TestHouse house, bool warned) => house.WithAsync<LateList, LatePage>(async l =>
        await l.RunAsync(new LateFilter { Warned = warned }, house.Province.City.Id, await house.AuthorityOfAsync(house.Province.Chair), default));
}
