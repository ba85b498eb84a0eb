using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Modules.Tests.Dossiers;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Organisations.Calendars;

/// <summary>The short dates beside the dossiers' own follow a changed calendar too.</summary>
public sealed class TimerRedatingTests
{
    [Theory, EachDatabase]
    public async Task A_day_off_declared_late_moves_answers_corrections_and_completions_and_taking_it_back_moves_them_back(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async(); // Wednesday 02/07/2025 at 10:00
        await house.FreeAsync(new DateOnly(2025, 7, 1));
        var (keeper, national, second) = (await house.KeeperAsync(), await house.NationalAsync(), await ReferralTests.SecondAgencyAsync(house));
        var arrival = Value(await house.ArriveAsync("DVC-1")).Id;
        var (asked, wrong, waiting, taken) = ((await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id);
        Value(await house.ReferAsync(asked, true, (house.Province.Department.Id, ReferralKind.Opinion, 2), (second.Agency.Id, ReferralKind.Work, 3)));
        foreach (var id in new[] { wrong, taken })
        {
            await house.AnswerAsync(id);
            await house.WithAsync<ConfirmResultError>(async u => Value(await u.RunAsync(new ConfirmResultErrorOptions { DossierId = id, What = "Ghi sai số thửa" }, await house.AsAsync(house.Province.Chair), default)));
        }

        await house.WithAsync<RequestDossierSupplement>(async u => Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = waiting, Papers = "Bản vẽ", Reason = "Thiếu" }, await house.AsAsync(house.Province.Specialist), default)));
        var payment = Value(await house.PayAsync(asked, "PP-1", new DateTime(2025, 7, 2, 10, 0, 0))).Id;
        var paper = Value(await house.TakeInAsync()).Id;
        // A date that no calendar gave, as after a reorganisation, is kept.
        await house.WithAsync<AppDb>(db => db.Set<ResultCorrection>().Where(c => c.DossierId == taken).ExecuteUpdateAsync(s => s.SetProperty(c => c.DueAt, LocalClock.ToInstant(new DateTime(2025, 7, 7, 16, 0, 0)))));
        Task<string[]> NowAsync() => DatesAsync(house, arrival, asked, wrong, taken, waiting, payment, paper);
        Assert.Equal(["03/07 10:00", "04/07 10:00", "09/07 10:00", "07/07 17:00", "07/07 16:00", "17/07 17:00", "03/07 10:00", "03/07 17:00"], await NowAsync());
        var before = (await house.DossierAsync(asked)).Version;

        var prepared = Value(await house.PrepareAsync(keeper, new() { LayerId = national, Days = [Off(3), Off(17)] }));
        var impact = await house.WithAsync<CalendarImpactReader, CalendarImpact?>(async i => await i.FindAsync(prepared.Id, await house.AuthorityOfAsync(keeper), null, 10, default));
        Assert.Equal([("mốc “chuyển hồ sơ giấy cho cơ quan khác”", 1), ("mốc “người nộp bổ sung hồ sơ”", 1), ("mốc “cho ý kiến”", 2), ("mốc “sửa sai sót của kết quả”", 1), ("mốc “chuyển phí, lệ phí nộp trực tuyến”", 1), ("mốc “trả lời hồ sơ trực tuyến”", 1)], impact!.Timers.Select(t => (t.Name, t.Count)));
        Value(await house.DecideAsync(keeper, prepared.Id, CalendarPromise.Move));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.WithAsync<RunRedating>(async r => Assert.True((await r.RunAsync(null, default))!.IsDone));
        Assert.Equal(["04/07 10:00", "07/07 10:00", "10/07 10:00", "08/07 17:00", "07/07 16:00", "18/07 17:00", "04/07 10:00", "04/07 17:00"], await NowAsync());
        Assert.Equal(before + 2, (await house.DossierAsync(asked)).Version); // its own date, then those of the agencies
        Assert.Contains("dossier.timer-redated", await house.WithAsync<AppDb, string>(db => db.Set<AuditEntry>().Where(e => e.RecordId == wrong).OrderByDescending(e => e.Sequence).Select(e => e.Content!).FirstAsync()), StringComparison.Ordinal);

        // Back again; what the applicant was told does not come earlier.
        await house.ChangeAsync(keeper, new() { LayerId = national, Removed = [new(2025, 7, 3), new(2025, 7, 17)] }, CalendarPromise.Move);
        Assert.Equal(["03/07 10:00", "04/07 10:00", "09/07 10:00", "07/07 17:00", "07/07 16:00", "18/07 17:00", "03/07 10:00", "03/07 17:00"], await NowAsync());
        Assert.Empty(await house.LedgerFaultsAsync());
        Assert.Null((await house.WithAsync<AuditVerifier, AuditReport>(v => v.RunAsync(null, default))).Break);
    }

    static Task<string[]> DatesAsync(TestHouse house, Guid arrival, Guid asked, Guid wrong, Guid taken, Guid waiting, Guid payment, Guid paper) => house.WithAsync<AppDb, string[]>(async db =>
    {
        List<DateTimeOffset?> dates = [await db.Set<OnlineArrival>().Where(a => a.Id == arrival).Select(a => a.AnswerBy).SingleAsync()];
        dates.AddRange(await db.Set<DossierReferral>().Where(r => r.DossierId == asked).OrderBy(r => r.Ordinal).Select(r => (DateTimeOffset?)r.DueAt).ToListAsync());
        foreach (var id in new[] { wrong, taken })
        {
            dates.Add(await db.Set<ResultCorrection>().Where(c => c.DossierId == id).Select(c => c.DueAt).SingleAsync());
        }

        dates.Add(await db.Set<Dossier>().Where(d => d.Id == waiting).Select(d => d.CompletionDueAt).SingleAsync());
        dates.Add(await db.Set<FeePayment>().Where(p => p.Id == payment).Select(p => p.DueAt).SingleAsync());
        dates.Add(await db.Set<CrossUnitPaper>().Where(p => p.DossierId == paper).Select(p => p.DueAt).SingleAsync());
        return [.. dates.Select(d => $"{LocalClock.ToLocal(d!.Value):dd/MM HH:mm}")];
    });

    static NewCalendarDay Off(int day) => new() { Date = new DateOnly(2025, 7, day), Kind = DayKind.Off, Reason = "Bão số 2" };
}
