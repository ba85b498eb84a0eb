using CaiCach.Dossiers;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Measures.Recounting;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaiCach.Modules.Tests.Organisations.Calendars;

public sealed class RedatingTests
{
    [Theory, EachDatabase]
    public async Task A_holiday_declared_late_moves_what_runs_and_tells_the_applicant_and_touches_nothing_else(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (keeper, national) = (await house.KeeperAsync(), await house.NationalAsync());

        // Ten working days from Thursday 01/04: due 15/04 at 17:00.
        var (told, silent) = ((await house.InProcessingAsync()).Id, (await house.ReceiveAsync(email: null)).Id);
        var (waiting, answered, reappointed, before) = ((await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id, await LoadAsync(house, told));
        await house.AnswerAsync(answered);
        await house.WithAsync<RequestDossierSupplement>(async u => Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = waiting, Papers = "Bản vẽ", Reason = "Thiếu" }, await house.AsAsync(house.Province.Specialist), default)));
        var promised = LocalClock.ToInstant(new DateTime(2021, 4, 20, 17, 0, 0));
        await house.WithAsync<AppDb>(db => db.Set<Dossier>().Where(d => d.Id == reappointed).ExecuteUpdateAsync(s => s.SetProperty(d => d.ReappointmentCount, 1).SetProperty(d => d.CurrentDueAt, promised)));

        house.Clock.Set(new DateTime(2021, 4, 8, 9, 0, 0));
        var report = await house.ChangeAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(4, 12, "Quốc tang")] }, CalendarPromise.Move);

        Assert.Equal((3, 1, 1, 1), (report.Moved, report.Kept, report.Noticed, report.Silent));
        var moved = await LoadAsync(house, told);
        var due = LocalClock.ToInstant(new DateTime(2021, 4, 16, 17, 0, 0));
        Assert.Equal((before.OriginalDueAt, due, due, before.CountedFrom), (moved.OriginalDueAt, moved.LawfulDueAt, moved.CurrentDueAt, moved.CountedFrom));
        var line = moved.Ledger.MaxBy(l => l.Ordinal)!;
        Assert.Equal((DeadlineCause.CalendarChange, due, "77/QĐ-UBND"), (line.Cause, line.DueAt, line.Article));
        Assert.Contains("12/04/2021 nghỉ, Quốc tang): hạn theo luật từ 17:00 15/04/2021 sang 17:00 16/04/2021, ngày hẹn dời theo", line.Sentence, StringComparison.Ordinal);
        Assert.Equal(due, (await LoadAsync(house, silent)).CurrentDueAt);

        var late = await LoadAsync(house, reappointed);
        Assert.Equal((due, promised), (late.LawfulDueAt, late.CurrentDueAt));
        foreach (var untouched in new[] { waiting, answered })
        {
            Assert.DoesNotContain((await LoadAsync(house, untouched)).Ledger, l => l.Cause == DeadlineCause.CalendarChange);
        }

        await house.WithAsync<AppDb>(async db =>
        {
            var notice = await db.Set<OutboxMessage>().SingleAsync(m => m.Kind == "dossier.redated");
            Assert.Equal((told, "email", "dan@example.vn"), (notice.RecordId, notice.Channel, notice.Recipient));
            Assert.Contains("17:00 ngày 15/04/2021", notice.Body, StringComparison.Ordinal);
            Assert.Contains("17:00 ngày 16/04/2021", notice.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Nguyễn Văn Đất", notice.Body + notice.Subject, StringComparison.Ordinal);
            var entry = await db.Set<AuditEntry>().Where(e => e.RecordId == told).OrderByDescending(e => e.Sequence).FirstAsync();
            Assert.Equal(("calendar.redate", "Kiều Kiểm Soát", "77/QĐ-UBND"), (entry.Action, entry.OfficialName, entry.Reason));
        });

        // Nothing is left, nothing is broken.
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await house.WithAsync<RunRedating, RedatingReport?>(r => r.RunAsync(null, default)));
        Assert.Empty(await house.WithAsync<Recount, IReadOnlyList<CellDifference>>(r => r.VerifyAsync(default)));
        Assert.Null((await house.WithAsync<AuditVerifier, AuditReport>(v => v.RunAsync(null, default))).Break);
    }

    [Theory, EachDatabase]
    public async Task The_promise_is_kept_where_it_is_decided_so_and_always_where_the_date_would_be_earlier(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (keeper, national) = (await house.KeeperAsync(), await house.NationalAsync());
        var id = (await house.ReceiveAsync()).Id;
        var first = await LoadAsync(house, id);

        Assert.Equal((1, 1, 0), Kept(await house.ChangeAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(4, 12)] }, CalendarPromise.Keep)));
        var kept = await LoadAsync(house, id);
        Assert.Equal((LocalClock.ToInstant(new DateTime(2021, 4, 16, 17, 0, 0)), first.CurrentDueAt, first.OriginalDueAt), (kept.LawfulDueAt, kept.CurrentDueAt, kept.OriginalDueAt));

        // A second day off, promises moved: now to Monday. Then both taken back: the lawful date goes back, the promise stays.
        Assert.Equal((1, 0, 1), Kept(await house.ChangeAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(4, 13)] }, CalendarPromise.Move)));
        var monday = LocalClock.ToInstant(new DateTime(2021, 4, 19, 17, 0, 0));
        Assert.Equal(monday, (await LoadAsync(house, id)).CurrentDueAt);
        Assert.Equal((1, 1, 0), Kept(await house.ChangeAsync(keeper, new() { LayerId = national, Removed = [new(2021, 4, 12), new(2021, 4, 13)] }, CalendarPromise.Move)));
        var back = await LoadAsync(house, id);
        Assert.Equal((first.LawfulDueAt, monday, first.OriginalDueAt), (back.LawfulDueAt, back.CurrentDueAt, back.OriginalDueAt));
        Assert.Contains("giữ ngày đã hẹn 17:00 19/04/2021 vì hạn mới sớm hơn", back.Ledger.MaxBy(l => l.Ordinal)!.Sentence, StringComparison.Ordinal);

        // Still with the counter: the paper's hand-over date follows too. 01/04 at 15:30 is handed over on the morning of 02/04.
        house.Clock.Set(new DateTime(2021, 4, 14, 15, 30, 0));
        var later = (await house.ReceiveAsync()).Id;
        await house.ChangeAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(4, 15)] }, CalendarPromise.Move);
        var accepted = await LoadAsync(house, later);
        Assert.Equal(LocalClock.ToInstant(new DateTime(2021, 4, 16, 8, 0, 0)), accepted.HandOverDueAt);
        Assert.Equal(accepted.HandOverDueAt, Assert.Single(accepted.Steps).DueAt);
    }

    [Theory, EachDatabase]
    public async Task Any_change_of_any_layer_gives_every_running_limit_the_date_that_a_wall_calendar_gives(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (keeper, national, p) = (await house.KeeperAsync(), await house.NationalAsync(), house.Province);
        var own = Value(await house.WithAsync<CreateCalendarLayer, Outcome<CreatedCalendarLayer>>(async u => await u.RunAsync(new() { UnitId = p.City.Id }, await house.AsAsync(keeper), default))).Id;
        var closures = Value(await house.WithAsync<CreateCalendarLayer, Outcome<CreatedCalendarLayer>>(async u => await u.RunAsync(new() { UnitId = p.Province.Id, IsClosure = true }, await house.AsAsync(keeper), default))).Id;
        var random = new Random(provider.Length);
        var calendar = await house.WithAsync<CalendarReader, WorkingCalendar>(c => c.ForAgencyAsync(p.City.Id, default));
        await house.WithAsync<AppDb>(async db =>
        {
            for (var i = 0; i < 60; i++)
            {
                db.Add(Made(house, random, calendar, i));
            }

            await db.SaveChangesAsync();
        });
        house.Clock.Set(new DateTime(2021, 4, 12, 8, 0, 0));

        // What the walls say: the city sees its own days, everybody the nation's and, above all, the closures of the province.
        var (city, department) = (Wall(), Wall());
        async Task Both(PrepareCalendarChangeOptions options, CalendarPromise promise, Action<WallCalendar> onWall, bool isOfCity = false)
        {
            onWall(city);
            if (!isOfCity)
            {
                onWall(department);
            }

            var report = await house.ChangeAsync(keeper, options, promise);
            Assert.True(report.Moved > 0);
            Assert.Empty(await house.LedgerFaultsAsync());
            await AgreesAsync(house, city, department);
        }

        await Both(new() { LayerId = national, Days = [TestCalendars.Off(4, 14), TestCalendars.Off(4, 15), new() { Date = new DateOnly(2021, 4, 17), Kind = DayKind.MakeUp, Reason = "Làm bù cho 15/4/2021" }] }, CalendarPromise.Move, w =>
        {
            w.Days[new DateOnly(2021, 4, 14)] = w.Days[new DateOnly(2021, 4, 15)] = [];
            w.Days[new DateOnly(2021, 4, 17)] = WallCalendar.Full;
        });
        await Both(new() { LayerId = own, Days = [new() { Date = new DateOnly(2021, 4, 16), Kind = DayKind.Normal, Hours = "7h00-11h30", Reason = "Họp toàn cơ quan buổi chiều" }] }, CalendarPromise.Keep, w => w.Days[new DateOnly(2021, 4, 16)] = WallCalendar.Morning, isOfCity: true);
        await Both(new() { LayerId = closures, Days = [TestCalendars.Off(4, 16, "Bão số 1"), TestCalendars.Off(4, 19, "Bão số 1")] }, CalendarPromise.Move, w => w.Days[new DateOnly(2021, 4, 16)] = w.Days[new DateOnly(2021, 4, 19)] = []);
        await Both(new() { LayerId = national, Removed = [new(2021, 4, 14)], Days = [new() { Date = new DateOnly(2021, 4, 17), Kind = DayKind.Normal, Reason = "Bỏ làm bù", Replaces = true }] }, CalendarPromise.Move, w =>
        {
            w.Days.Remove(new DateOnly(2021, 4, 14));
            w.Days[new DateOnly(2021, 4, 17)] = [];
        });

        // From 20/04 the city opens in the mornings only, Saturdays too.
        string?[] mornings = [.. Enumerable.Repeat("07:00-11:30", 6), null, "07:00-11:30"];
        await Both(new() { LayerId = own, Week = new NewCalendarWeek(new DateOnly(2021, 4, 20), new DateOnly(2021, 5, 31), mornings) }, CalendarPromise.Move, w =>
        {
            for (var day = new DateOnly(2021, 4, 20); day < new DateOnly(2021, 6, 1); day = day.AddDays(1))
            {
                if (day.DayOfWeek != DayOfWeek.Sunday && !w.Days.ContainsKey(day))
                {
                    w.Days[day] = WallCalendar.Morning;
                }
            }
        }, isOfCity: true);
    }

    [Theory, EachDatabase]
    public async Task Broken_off_anywhere_it_goes_on_and_every_date_moves_once(string provider)
    {
        var breaks = new BreakingCommit();
        await using var house = await TestHouse.BuildAsync(provider, s => s.Replace(ServiceDescriptor.Singleton<ICommit>(breaks)),
            new Dictionary<string, string?> { ["Redating:AtOnce"] = "2", ["Redating:AtOnceInQueue"] = "2", ["Redating:ScanAtOnce"] = "5", ["Redating:Rest"] = "0" });
        var (keeper, national) = (await house.KeeperAsync(), await house.NationalAsync());
        var ids = new List<Guid>();
        for (var i = 0; i < 13; i++)
        {
            ids.Add((await house.ReceiveAsync()).Id);
            house.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var prepared = Value(await house.PrepareAsync(keeper, new() { LayerId = national, Days = [TestCalendars.Off(4, 12)] }));
        Value(await house.DecideAsync(keeper, prepared.Id, CalendarPromise.Move));
        Assert.Null(await house.WithAsync<RunRedating, RedatingReport?>(r => r.RunAsync(null, default))); // other nodes may still count with the old one
        Assert.Empty(await house.LedgerFaultsAsync()); // what is about to move is no fault
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        // Before the commit and right after it, again and again.
        var (runs, report) = (0, (RedatingReport?)null);
        while (report is null)
        {
            breaks.After(random: ++runs);
            try
            {
                report = await house.WithAsync<RunRedating, RedatingReport?>(r => r.RunAsync(null, default));
            }
            catch (BreakingCommit.BrokenException)
            {
                Assert.True(runs < 40);
            }
        }

        Assert.True(runs > 3);
        Assert.Equal((13, 13), (report.Moved, report.Noticed));
        foreach (var id in ids)
        {
            Assert.Single((await LoadAsync(house, id)).Ledger, l => l.Cause == DeadlineCause.CalendarChange);
        }

        Assert.Empty(await house.LedgerFaultsAsync());
        Assert.Equal(13, await house.WithAsync<AppDb, int>(db => db.Set<OutboxMessage>().CountAsync(m => m.Kind == "dossier.redated")));
        Assert.Null((await house.WithAsync<AuditVerifier, AuditReport>(v => v.RunAsync(null, default))).Break);
    }

    static (int Moved, int Kept, int Noticed) Kept(RedatingReport r) => (r.Moved, r.Kept, r.Noticed);

    static WallCalendar Wall()
    {
        var wall = new WallCalendar();
        foreach (var day in new[] { new DateOnly(2021, 4, 21), new DateOnly(2021, 4, 30), new DateOnly(2021, 5, 3), new DateOnly(2021, 9, 2), new DateOnly(2021, 9, 3) })
        {
            wall.Days[day] = [];
        }

        return wall;
    }

    static async Task AgreesAsync(TestHouse house, WallCalendar city, WallCalendar department) => await house.WithAsync<AppDb>(async db =>
    {
        foreach (var d in await db.Set<Dossier>().AsNoTracking().Include(d => d.Ledger).ToListAsync())
        {
            var wall = d.AgencyId == house.Province.City.Id ? city : department;
            var expected = wall.Due(LocalClock.ToLocal(d.CountedFrom), new TimeLimit(d.LimitAmount, d.LimitUnit), d.CountingRule);
            Assert.Equal((d.Id, expected), (d.Id, LocalClock.ToLocal(d.LawfulDueAt)));
            var last = d.Ledger.MaxBy(l => l.Ordinal)!;
            Assert.Equal(d.CurrentDueAt, last.DueAt);
            Assert.True(d.CurrentDueAt >= d.OriginalDueAt);
        }
    });

    static Dossier Made(TestHouse house, Random random, WorkingCalendar calendar, int i)
    {
        var p = house.Province;
        var received = new DateTime(2021, 4, 1, 0, 0, 0).AddMinutes(random.Next(12 * 24 * 60));
        var limit = new TimeLimit(random.Next(1, 25), (TimeUnit)random.Next(3));
        var (rule, at, isCity) = ((CountingRule)random.Next(2), LocalClock.ToInstant(received), i % 2 == 0);
        var due = LocalClock.ToInstant(Deadlines.DueAt(calendar, received, limit, rule));
        var dossier = new Dossier
        {
            Id = Ids.New(at), Code = $"H45-{i}", AccessCode = "AAAABBBB", VersionId = p.VersionId, AgencyId = (isCity ? p.City : p.Department).Id, OneStopUnitId = p.CityOneStop.Id, DivisionId = p.CityDivision.Id,
            HolderUnitId = p.CityDivision.Id, State = DossierState.Processing, Applicant = new Applicant { Name = "Dân", Email = i % 3 == 0 ? null : "dan@example.vn" }, ReceivedAt = at, CountedFrom = at,
            LimitAmount = limit.Amount, LimitUnit = limit.Unit, CountingRule = rule, OriginalDueAt = due, LawfulDueAt = due, CurrentDueAt = due, HandOverDueAt = at, SearchKey = "dan",
        };
        (dossier.RegimeId, dossier.FieldId, dossier.ProcedureId) = house.WithAsync<AppDb, (Guid, Guid, Guid)>(async db =>
        {
            var version = await db.Set<ProcedureVersion>().SingleAsync();
            var procedure = await db.Set<Procedure>().SingleAsync();
            return (await db.Set<LegalRegime>().Where(r => r.Code == "nd-61-2018").Select(r => r.Id).SingleAsync(), procedure.FieldId, version.ProcedureId);
        }).GetAwaiter().GetResult();
        dossier.Ledger.Add(new DeadlineEntry { Id = Ids.New(at), DossierId = dossier.Id, Ordinal = 1, Cause = DeadlineCause.Start, At = at, CountedFrom = at, DueAt = due, Sentence = "Hẹn trả" });
        return dossier;
    }

    static Task<Dossier> LoadAsync(TestHouse house, Guid id) =>
        house.WithAsync<AppDb, Dossier>(db => db.Set<Dossier>().AsNoTracking().Include(d => d.Ledger).Include(d => d.Steps).SingleAsync(d => d.Id == id));

    /// <summary>A machine that fails at the commit, before or after it, whenever it is told to.</summary>
    sealed class BreakingCommit : ICommit
    {
        int left = int.MaxValue;
        bool isAfter;

        public void After(int random) => (left, isAfter) = (random % 3, random % 2 == 0);

        public async Task CommitAsync(IDbContextTransaction transaction)
        {
            var breaks = left-- == 0;
            if (breaks && !isAfter)
            {
                throw new BrokenException();
            }

            await transaction.CommitAsync(CancellationToken.None);
            if (breaks)
            {
                throw new BrokenException();
            }
        }

        public sealed class BrokenException : Exception;
    }
}
