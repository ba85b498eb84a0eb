using CaiCach.Dossiers;
using CaiCach.Dossiers.Closing;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Pausing;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Recounting;
using CaiCach.Organisations.Calendars;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>The time of a dossier stands still only for what the law lists; and a dossier ends when its applicant lets the time pass.</summary>
public sealed class PauseTests
{
    [Theory, EachDatabase]
    public async Task A_pause_needs_a_listed_cause_and_a_document_and_gives_the_rest_of_the_time_again(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id; // 01/04, ten working days: 15/04 at 17:00
        Task<Outcome<DossierChanged>> PauseAsync(string? cause, string? document, DateOnly? on, Person? who = null) => house.WithAsync<PauseDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new PauseDossierOptions { DossierId = id, Cause = cause, Document = document, DocumentOn = on }, await house.AsAsync(who ?? house.Province.Specialist), default));
        Task<Outcome<DossierChanged>> ResumeAsync(string? document, int dayOfApril = 12) => house.WithAsync<ResumeDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new ResumeDossierOptions { DossierId = id, Document = document, DocumentOn = new DateOnly(2021, 4, dayOfApril) }, await house.AsAsync(house.Province.Specialist), default));

        house.Clock.Set(new DateTime(2021, 4, 6, 10, 0, 0));
        var day = new DateOnly(2021, 4, 6);
        Refused.With("dossier.pause_cause", await PauseAsync("holiday", "12/TB-CCT", day));
        Refused.With("dossier.missing", await PauseAsync("financial-obligation", " ", day));
        Refused.With("dossier.document_day", await PauseAsync("financial-obligation", "12/TB-CCT", new DateOnly(2021, 4, 7)));
        Refused.With(Refusal.ForbiddenCode, await PauseAsync("financial-obligation", "12/TB-CCT", day, house.Province.Counter));
        Refused.With("dossier.wrong_state", await ResumeAsync("88", 6));
        TestDossiers.Value(await PauseAsync("financial-obligation", "12/TB-CCT", day));
        var paused = await house.DossierAsync(id);
        Assert.Equal((DossierState.Paused, 6), (paused.State, paused.State.NationalCode()));
        Assert.Null(paused.Ledger.MaxBy(l => l.Ordinal)!.DueAt);
        Assert.Contains("12/TB-CCT", paused.Ledger.MaxBy(l => l.Ordinal)!.Sentence, StringComparison.Ordinal);
        Refused.With("dossier.wrong_state", await PauseAsync("financial-obligation", "13/TB-CCT", day));

        house.Clock.Set(new DateTime(2021, 5, 5, 9, 0, 0)); // long past the first date: while it stands still nothing is late
        Assert.Equal(0, await house.WithAsync<DossierList, int>(async l => await l.CountAsync(new DossierFilter { Overdue = true }, await house.AuthorityOfAsync(house.Province.Chair), default)));
        Refused.With("dossier.missing", await ResumeAsync(""));
        TestDossiers.Value(await ResumeAsync("Giấy nộp tiền 88"));
        var resumed = await house.DossierAsync(id);
        // Seven of the ten working days were left on 06/04: 06, 07, 10, 11, 12, 13, 14/05.
        Assert.Equal((DossierState.Processing, new DateTime(2021, 5, 14, 17, 0, 0)), (resumed.State, LocalClock.ToLocal(resumed.LawfulDueAt)));
        var calendar = await house.WithAsync<CalendarReader, WorkingCalendar>(c => c.ForAgencyAsync(resumed.AgencyId, default));
        var fold = new DeadlineLedger(calendar, LocalClock.ToLocal(resumed.ReceivedAt), new TimeLimit(resumed.LimitAmount, resumed.LimitUnit), resumed.CountingRule);
        fold.Apply(new DeadlineChange.Pause(new DateTime(2021, 4, 6, 10, 0, 0)));
        Assert.Equal(fold.Apply(new DeadlineChange.Resume(new DateTime(2021, 5, 5, 9, 0, 0))).LawfulDue, DossierRules.LawfulDue(resumed, calendar));
        Assert.Equal((resumed.LawfulDueAt, new DateTime(2021, 4, 15, 17, 0, 0)), (resumed.CurrentDueAt, LocalClock.ToLocal(resumed.OriginalDueAt)));
        Assert.Empty(await house.LedgerFaultsAsync());
        Assert.Empty(await house.WithAsync<Recount, IReadOnlyList<object>>(async r => [.. (await r.VerifyAsync(default)).Cast<object>()]));

        house.Clock.Set(new DateTime(2021, 5, 17, 9, 0, 0));
        Refused.With("dossier.pause_late", await PauseAsync("financial-obligation", "14/TB-CCT", day)); // no pause hides what is late already
    }

    [Theory, EachDatabase]
    public async Task A_dossier_nobody_completes_is_closed_after_fifteen_days_where_the_decree_says_so(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.WithAsync<AppDb>(async db => await db.Set<CalendarLayerRow>().ExecuteUpdateAsync(s => s.SetProperty(l => l.LastDay, new DateOnly(2026, 12, 31))));
        async Task<Guid> AskedAsync()
        {
            var received = await house.InProcessingAsync();
            await house.WithAsync<RequestDossierSupplement>(async u => TestDossiers.Value(await u.RunAsync(
                new RequestDossierSupplementOptions { DossierId = received.Id, Papers = "Bản vẽ", Reason = "Thiếu" }, await house.AsAsync(house.Province.Specialist), default)));
            return received.Id;
        }

        Task<Outcome<DossierChanged>> CloseAsync(Guid id, Person? who = null) => house.WithAsync<CloseDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new CloseDossierOptions { DossierId = id }, await house.AsAsync(who ?? house.Province.Counter), default));
        async Task<int> ExpiredAsync() => await house.WithAsync<DossierList, int>(async l => await l.CountAsync(new DossierFilter { Expired = true }, await house.AuthorityOfAsync(house.Province.Counter), default));

        var old = await AskedAsync(); // under Decree 61/2018, which sets the applicant no time
        house.Clock.Set(new DateTime(2021, 6, 1, 9, 0, 0));
        Refused.With("dossier.no_completion_time", await CloseAsync(old));

        house.Clock.Set(new DateTime(2025, 7, 1, 9, 0, 0));
        var id = await AskedAsync(); // asked on Tuesday 01/07/2025; fifteen days: 16/07
        Assert.Equal(new DateTime(2025, 7, 16, 17, 0, 0), LocalClock.ToLocal((await house.DossierAsync(id)).CompletionDueAt!.Value));
        house.Clock.Set(new DateTime(2025, 7, 16, 17, 0, 0));
        Refused.With("dossier.completion_running", await CloseAsync(id));
        Assert.Equal(0, await ExpiredAsync());
        house.Clock.Set(new DateTime(2025, 7, 17, 7, 30, 0));
        Assert.Equal(1, await ExpiredAsync());
        Refused.With(Refusal.ForbiddenCode, await CloseAsync(id, house.Province.Specialist));
        TestDossiers.Value(await CloseAsync(id));
        var closed = await house.DossierAsync(id);
        Assert.Equal((DossierState.Closed, 8, 0), (closed.State, closed.State.NationalCode(), await ExpiredAsync()));
        Refused.With("dossier.wrong_state", await CloseAsync(id));
        Assert.Empty(await house.WithAsync<Recount, IReadOnlyList<object>>(async r => [.. (await r.VerifyAsync(default)).Cast<object>()]));
    }
}
