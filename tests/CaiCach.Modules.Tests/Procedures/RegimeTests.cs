using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Procedures;

/// <summary>A change of law is a new row from a day on; what began before keeps what it was told.</summary>
public sealed class RegimeTests
{
    static readonly EnterTimerOptions TwoDays = new()
    {
        Regime = "nd-61-2018", Kind = TimerKind.SupplementWindow, Amount = 2, Unit = TimeUnit.WorkingDay, Rule = CountingRule.Statutory, Source = "Quyết định 21/2021/QĐ-UBND", ValidFrom = new DateOnly(2021, 4, 5),
    };

    static readonly EnterRegimeOptions Next = new()
    {
        Code = "nd-thu", Name = "Nghị định 1/2021/NĐ-CP", ValidFrom = new DateOnly(2025, 7, 1), SupplementArticle = "Điều 1", RestartArticle = "Điều 2", ApologyArticle = "Điều 3", RefusalArticle = "Điều 4", NotEligibleArticle = "Điều 5", WithdrawalArticle = "Điều 6",
    };

    [Theory, EachDatabase]
    public async Task A_timer_changed_from_a_day_on_leaves_alone_what_was_received_before(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.AddPersonAsync("Kiều Kiểm Soát", house.Province.Province, Role.ProcedureController, "Chuyên viên");
        Task<Outcome<EnteredTimer>> EnterAsync(EnterTimerOptions options, Person? who = null) => house.WithAsync<EnterTimer, Outcome<EnteredTimer>>(async u => await u.RunAsync(options, await house.AsAsync(who ?? controller), default));

        var before = await house.InProcessingAsync(); // Thursday 01/04/2021
        Refused.With(Refusal.ForbiddenCode, await EnterAsync(TwoDays, house.Province.Chair));
        Refused.With("regime.unknown", await EnterAsync(TwoDays with { Regime = "nd-0" }));
        Refused.With("regime.timer_past", await EnterAsync(TwoDays with { ValidFrom = new DateOnly(2021, 4, 1) }));
        Refused.With("regime.timer_outside", await EnterAsync(TwoDays with { ValidFrom = new DateOnly(2025, 7, 1) }));
        Refused.With("regime.timer_source", await EnterAsync(TwoDays with { Source = " " }));
        Refused.With("regime.timer_amount", await EnterAsync(TwoDays with { Amount = 0 }));
        Refused.With("regime.timer_cut_off", await EnterAsync(TwoDays with { Amount = null, CutOff = new TimeOnly(15, 0), MorningMinutes = 60 }));
        Refused.With("regime.procedure", await EnterAsync(TwoDays with { ProcedureCode = "9.999999" }));
        Assert.Equal("2 ngày làm việc", TestDossiers.Value(await EnterAsync(TwoDays)).Length);
        Refused.With("regime.timer_later", await EnterAsync(TwoDays with { ValidFrom = new DateOnly(2021, 4, 3) }));
        TestDossiers.Value(await EnterAsync(TwoDays with { ProcedureCode = "1.004194", Amount = 5, ValidFrom = new DateOnly(2021, 4, 12) }));

        var regime = await house.WithAsync<RegimeReader, LegalRegime>(r => r.OnAsync(new DateOnly(2021, 4, 20), default));
        var procedure = await house.WithAsync<AppDb, Guid>(db => db.Set<Procedure>().Select(p => p.Id).SingleAsync());
        Assert.Equal(
            [3, 2, 5, 2],
            [
                regime.Timer(TimerKind.SupplementWindow, new DateOnly(2021, 4, 4), procedure).Amount, regime.Timer(TimerKind.SupplementWindow, new DateOnly(2021, 4, 5), procedure).Amount,
                regime.Timer(TimerKind.SupplementWindow, new DateOnly(2021, 4, 12), procedure).Amount, regime.Timer(TimerKind.SupplementWindow, new DateOnly(2021, 4, 12)).Amount,
            ]);
        house.Clock.Set(new DateTime(2021, 4, 6, 10, 0, 0)); // the third working day after receipt: the old three still hold for it
        await house.WithAsync<RequestDossierSupplement>(async u => TestDossiers.Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = before.Id, Papers = "Bản vẽ", Reason = "Thiếu" }, await house.AsAsync(house.Province.Specialist), default)));
    }

    [Theory, EachDatabase]
    public async Task The_last_afternoon_of_one_decree_and_the_first_morning_of_the_next_go_by_different_rules(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.WithAsync<AppDb>(async db => await db.Set<CalendarLayerRow>().ExecuteUpdateAsync(s => s.SetProperty(l => l.LastDay, new DateOnly(2026, 12, 31))));
        house.Clock.Set(new DateTime(2025, 6, 30, 16, 30, 0));
        var last = await house.DossierAsync((await house.ReceiveAsync()).Id);
        house.Clock.Set(new DateTime(2025, 7, 1, 8, 0, 0));
        var first = await house.DossierAsync((await house.ReceiveAsync()).Id);
        var (old, now) = (await RegimeAsync(house, last.RegimeId), await RegimeAsync(house, first.RegimeId));
        Assert.Equal(("nd-61-2018", "nd-118-2025"), (old.Code, now.Code));
        Assert.Null(old.FindTimer(TimerKind.ApplicantCompletion, new DateOnly(2025, 6, 30)));
        Assert.Equal(15, now.FindTimer(TimerKind.ApplicantCompletion, new DateOnly(2025, 7, 1))!.Amount);
        Assert.Equal((new DateTime(2025, 7, 1, 8, 0, 0), new DateTime(2025, 7, 1, 17, 0, 0)), (LocalClock.ToLocal(last.HandOverDueAt), LocalClock.ToLocal(first.HandOverDueAt)));
    }

    [Theory, EachDatabase]
    public async Task A_decree_is_entered_with_the_timers_of_the_one_before_unless_dossiers_came_first(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.AddPersonAsync("Kiều Kiểm Soát", house.Province.Province, Role.ProcedureController, "Chuyên viên");
        await house.WithAsync<AppDb>(async db =>
        {
            // As if the later decrees had not been written yet.
            await db.Set<LegalTimer>().Where(t => t.ValidFrom >= new DateOnly(2025, 7, 1)).ExecuteDeleteAsync();
            await db.Set<LegalRegime>().Where(r => r.Code != "nd-61-2018").ExecuteDeleteAsync();
            await db.Set<LegalRegime>().ExecuteUpdateAsync(s => s.SetProperty(r => r.ValidTo, (DateOnly?)null));
            await db.Set<LegalTimer>().ExecuteUpdateAsync(s => s.SetProperty(t => t.ValidTo, (DateOnly?)null));
        });
        await house.ReceiveAsync();
        Task<Outcome<EnteredRegime>> EnterAsync(EnterRegimeOptions options, Person? who = null) => house.WithAsync<EnterRegime, Outcome<EnteredRegime>>(async u => await u.RunAsync(options, await house.AsAsync(who ?? controller), default));

        Refused.With(Refusal.ForbiddenCode, await EnterAsync(Next, house.Province.Director));
        Refused.With("regime.code", await EnterAsync(Next with { Code = "Nghị định" }));
        Refused.With("regime.code_taken", await EnterAsync(Next with { Code = "nd-61-2018" }));
        Refused.With("regime.article", await EnterAsync(Next with { ApologyArticle = "" }));
        Refused.With("regime.overlap", await EnterAsync(Next with { ValidFrom = new DateOnly(2018, 1, 1) }));
        Assert.Contains("1 hồ sơ", Refused.With("regime.received", await EnterAsync(Next with { ValidFrom = new DateOnly(2021, 4, 1) })).Message, StringComparison.Ordinal);
        var entered = TestDossiers.Value(await EnterAsync(Next));

        var old = await house.WithAsync<RegimeReader, LegalRegime>(r => r.OnAsync(new DateOnly(2025, 6, 30), default));
        var now = await house.WithAsync<RegimeReader, LegalRegime>(r => r.OnAsync(new DateOnly(2025, 7, 1), default));
        Assert.Equal(("nd-61-2018", "nd-thu", new DateOnly(2025, 6, 30)), (old.Code, now.Code, old.ValidTo));
        Assert.Equal(entered.Timers, now.Timers.Count);
        Assert.Equal(3, now.Timer(TimerKind.SupplementWindow, new DateOnly(2025, 7, 1)).Amount);
    }

    [Theory, EachDatabase]
    public async Task An_online_level_and_a_cause_of_pausing_are_rows_that_begin_change_and_end_by_decision(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        Task<Outcome<EnteredLevel>> LevelAsync(EnterLevelOptions options, Person? who = null) => house.WithAsync<EnterLevel, Outcome<EnteredLevel>>(async u => await u.RunAsync(options, await house.AsAsync(who ?? controller), default));
        Task<Outcome<EnteredPause>> PauseAsync(EnterPauseOptions options) => house.WithAsync<EnterPause, Outcome<EnteredPause>>(async u => await u.RunAsync(options, await house.AsAsync(controller), default));
        async Task<IEnumerable<OnlineLevel>> LevelsAsync(DateOnly day) => (await house.WithAsync<RegimeReader, IReadOnlyList<LegalLevel>>(r => r.LevelsAsync(default))).Where(l => l.HoldsOn(day)).Select(l => l.Level);
        async Task<IEnumerable<string>> PausesAsync(DateOnly day) => (await house.WithAsync<RegimeReader, IReadOnlyList<PauseCause>>(r => r.PausesAsync(day, default))).Select(p => p.Source);

        // The shipped law: levels 1 to 4 until 14/08/2022, then partial and full.
        Assert.Equal([OnlineLevel.Level1, OnlineLevel.Level2, OnlineLevel.Level3, OnlineLevel.Level4], await LevelsAsync(new DateOnly(2022, 8, 14)));
        Assert.Equal([OnlineLevel.Partial, OnlineLevel.Full], await LevelsAsync(new DateOnly(2022, 8, 15)));

        var (level, day) = (new EnterLevelOptions { Level = OnlineLevel.Full, Source = "Điều 3 Nghị định 9/2028/NĐ-CP", NeedsReason = true, ValidFrom = new DateOnly(2028, 1, 1) }, new DateOnly(2028, 1, 1));
        Refused.With(Refusal.ForbiddenCode, await LevelAsync(level, house.Province.Director));
        Refused.With("regime.level", await LevelAsync(level with { Level = null }));
        Refused.With("regime.level_source", await LevelAsync(level with { Source = " " }));
        Refused.With("regime.level_past", await LevelAsync(level with { ValidFrom = new DateOnly(2021, 4, 1) }));
        Refused.With("regime.level_later", await LevelAsync(level with { Level = OnlineLevel.Partial, ValidFrom = new DateOnly(2026, 6, 1) }));
        Refused.With("regime.level_none", await LevelAsync(level with { Level = OnlineLevel.Level4, Ends = true }));
        TestDossiers.Value(await LevelAsync(level));
        TestDossiers.Value(await LevelAsync(level with { Level = OnlineLevel.Partial, Ends = true }));
        Assert.Equal([OnlineLevel.Partial, OnlineLevel.Full], await LevelsAsync(day.AddDays(-1)));
        Assert.Equal([OnlineLevel.Full], await LevelsAsync(day));

        var pause = new EnterPauseOptions { Code = "assessment", Name = "chờ kết quả trưng cầu giám định", Source = "Điều 9 Nghị định 99/2021/NĐ-CP", ValidFrom = new DateOnly(2021, 7, 1) };
        Refused.With("regime.pause_code", await PauseAsync(pause with { Code = "Giám định" }));
        Refused.With("regime.pause_name", await PauseAsync(pause with { Name = "" }));
        Refused.With("regime.pause_past", await PauseAsync(pause with { ValidFrom = new DateOnly(2021, 4, 1) }));
        Refused.With("regime.pause_none", await PauseAsync(pause with { Code = "flood", Ends = true }));
        TestDossiers.Value(await PauseAsync(pause));
        Refused.With("regime.pause_later", await PauseAsync(pause with { ValidFrom = new DateOnly(2021, 6, 1) }));
        Assert.Contains("Điều 9 Nghị định 99/2021/NĐ-CP", await PausesAsync(new DateOnly(2021, 7, 1)));
        Assert.DoesNotContain("Điều 9 Nghị định 99/2021/NĐ-CP", await PausesAsync(new DateOnly(2021, 6, 30)));
        TestDossiers.Value(await PauseAsync(pause with { Name = null, Ends = true, ValidFrom = new DateOnly(2021, 9, 1) }));
        Assert.Equal(2, (await PausesAsync(new DateOnly(2021, 9, 1))).Count());
    }

    [Theory, EachDatabase]
    public async Task A_form_gets_another_number_and_an_empty_house_loads_the_shipped_law(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.AddPersonAsync("Kiều Kiểm Soát", house.Province.Province, Role.ProcedureController, "Chuyên viên");
        var form = new EnterFormOptions { Kind = FormKind.Receipt, Number = "01a", Name = "Giấy tiếp nhận", Circular = "Thông tư 9/2027/TT-VPCP", ValidFrom = new DateOnly(2027, 1, 1) };
        Task<Outcome<EnteredForm>> EnterAsync(EnterFormOptions options) => house.WithAsync<EnterForm, Outcome<EnteredForm>>(async u => await u.RunAsync(options, await house.AsAsync(controller), default));
        Refused.With("regime.form_past", await EnterAsync(form with { ValidFrom = new DateOnly(2021, 4, 1) }));
        Refused.With("regime.form_later", await EnterAsync(form with { ValidFrom = new DateOnly(2025, 9, 1) }));
        Refused.With("regime.form_number", await EnterAsync(form with { Number = "" }));
        TestDossiers.Value(await EnterAsync(form));
        async Task<string?> OnAsync(DateOnly day) => (await house.WithAsync<RegimeReader, LegalForm?>(r => r.FormAsync(FormKind.Receipt, day, default)))?.Citation;
        Assert.Equal(("Mẫu số 01, Thông tư 03/2025/TT-VPCP", "Mẫu số 01a, Thông tư 9/2027/TT-VPCP"), (await OnAsync(new DateOnly(2026, 12, 31)), await OnAsync(new DateOnly(2027, 1, 1))));

        using var shipped = new StreamReader(typeof(DecreeFile).Assembly.GetManifestResourceStream("decrees.json")!);
        var text = await shipped.ReadToEndAsync();
        Task<Outcome<ImportedRegimes>> ImportAsync() => house.WithAsync<ImportRegimes, Outcome<ImportedRegimes>>(async u => await u.RunAsync(new ImportRegimesOptions { Text = text }, await house.AsAsync(controller), default));
        Refused.With("regime.nothing_new", await ImportAsync());
        await house.WithAsync<AppDb>(async db =>
        {
            await db.Set<LegalTimer>().ExecuteDeleteAsync();
            await db.Set<LegalRegime>().ExecuteDeleteAsync();
            await db.Set<LegalForm>().ExecuteDeleteAsync();
        });
        var loaded = TestDossiers.Value(await ImportAsync());
        Assert.Equal((3, 13), (loaded.Regimes, loaded.Forms));
    }

    static Task<LegalRegime> RegimeAsync(TestHouse house, Guid id) => house.WithAsync<RegimeReader, LegalRegime>(r => r.OfAsync(id, default));
}
