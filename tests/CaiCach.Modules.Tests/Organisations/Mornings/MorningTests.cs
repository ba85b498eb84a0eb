using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Modules.Tests.Accountability;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Doing;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.Organisations.Mornings;

public sealed class MorningTests
{
    static readonly DateOnly Day = new(2021, 5, 5);

    [Theory, EachDatabase]
    public async Task Each_person_gets_one_letter_and_a_second_run_writes_none(string provider)
    {
        await using var sink = new SmtpSink();
        await using var house = await TestHouse.BuildAsync(provider, settings: new Dictionary<string, string?>(TestMornings.Mail) { ["Smtp:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture) });
        var province = house.Province;
        await house.AddressAsync(province.Specialist, province.Chair, province.Head, province.Coordinator);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        var dossier = await house.InProcessingAsync();

        var report = await house.MorningAsync(Day);

        // The specialist's task and dossier; the heads' reports of the first day after; the coordinator has nothing yet.
        Assert.Equal((3, 1, 2), (report.Sent, report.NothingWaits, report.Escalations));
        Assert.Equal((0, 3), (await house.MorningAsync() is var again ? (again.Sent, again.AlreadySent) : default));
        Assert.Equal(3, (await house.LettersAsync()).Count);

        await house.WithAsync<OutboxDelivery>(async d => Assert.Equal(3, await d.RunOnceAsync(default)));
        Assert.Equal(3, sink.Letters.Count);
        var letter = SmtpSink.TextOf(sink.Letters[sink.Recipients.ToList().IndexOf("tran.van.chuyen@example.vn")]).ReplaceLineEndings("\n");
        Assert.Equal(
            $"""
            Kính gửi ông/bà Trần Văn Chuyên,

            Việc cần làm sáng thứ Tư, 05/05/2021:

            NHIỆM VỤ KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH
            - Quá hạn 5 ngày (hạn 30/04/2021): Công bố danh mục thủ tục
              https://motcua.example.vn/plans/tasks/{task}

            HỒ SƠ MỘT CỬA
            - 1 hồ sơ quá hẹn
              https://motcua.example.vn/work

            Không muốn nhận thư này: tắt tại https://motcua.example.vn/account.
            Thư này được gửi tự động, xin không trả lời vào địa chỉ này.

            """.ReplaceLineEndings("\n"), letter);
        Assert.True(letter.IsNormalized());
        Assert.All(sink.Letters, l => Assert.DoesNotContain("Nguyễn Văn Đất", SmtpSink.TextOf(l), StringComparison.Ordinal));
        Assert.All(sink.Letters, l => Assert.DoesNotContain(dossier.Code, SmtpSink.TextOf(l), StringComparison.Ordinal));
        Assert.Equal("Việc cần làm sáng 05/05/2021: 2 quá hạn", (await house.LettersAsync())[^1].Subject);
        var chair = SmtpSink.TextOf(sink.Letters[sink.Recipients.ToList().IndexOf("do.chu.tich@example.vn")]);
        Assert.Contains("Báo cáo thủ trưởng cơ quan chủ trì: quá hạn 5 ngày (hạn 30/04/2021), UBND TP Tuy Hòa chủ trì: Công bố danh mục thủ tục", chair, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_database_itself_takes_no_second_letter_of_a_day(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var person = house.Province.Chair.OfficialId;
        MorningMessage Row(byte n) => new() { Id = new Guid(n, 0, 0, new byte[8]), OfficialId = person, Day = Day, MessageId = new Guid(n, 1, 0, new byte[8]) };

        await Assert.ThrowsAsync<DbUpdateException>(() => house.WithAsync<AppDb>(async db =>
        {
            db.AddRange(Row(1), Row(2));
            await db.SaveChangesAsync();
        }));
    }

    [Theory, EachDatabase]
    public async Task People_do_not_send_the_letters_of_others_nor_escalate(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await BusyAsync(house);
        house.Clock.Set(Day.ToDateTime(new TimeOnly(7, 0)));
        var person = await house.AsAsync(house.Province.Administrator);

        Refused.With("kernel.forbidden", await house.WithAsync<SendMornings, Outcome<MorningReport>>(m => m.RunAsync(new SendMorningsOptions { Day = Day }, person, default)));
        Refused.With("kernel.forbidden", await house.WithAsync<EscalateTasks, Outcome<int>>(e => e.RunAsync(Day, person, default)));
        Assert.Empty(await house.LettersAsync());
    }

    [Theory, EachDatabase]
    public async Task Two_nodes_at_once_write_one_letter_each(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: new Dictionary<string, string?>(TestMornings.Mail) { ["Morning:PeopleAtOnce"] = "1" });
        await BusyAsync(house);
        house.Clock.Set(Day.ToDateTime(new TimeOnly(7, 0)));

        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => house.TryMorningAsync(Day))));

        Assert.Equal(3, (await house.LettersAsync()).Count);
        Assert.Equal(3, reports.Where(r => r.Succeeded).Sum(r => r.Value!.Sent));
        Assert.Equal(2, (await house.StepsAsync((await TasksAsync(house))[0])).Count);
    }

    [Theory, EachDatabase]
    public async Task A_crash_half_way_is_made_good_by_the_next_run(string provider)
    {
        var broken = new BrokenPart();
        await using var house = await TestHouse.BuildAsync(
            provider, services => services.AddSingleton<IMorningPart>(broken), new Dictionary<string, string?>(TestMornings.Mail) { ["Morning:PeopleAtOnce"] = "1" });
        await BusyAsync(house);
        house.Clock.Set(Day.ToDateTime(new TimeOnly(7, 0)));
        broken.FailsAt = 2;

        await Assert.ThrowsAsync<TimeoutException>(() => house.TryMorningAsync(Day));
        var first = Assert.Single(await house.LettersAsync());
        var report = await house.MorningAsync();

        Assert.Equal((2, 1), (report.Sent, report.AlreadySent));
        var letters = await house.LettersAsync();
        Assert.Equal(3, letters.Select(l => l.Recipient).Distinct().Count());
        Assert.Contains(letters, l => l.Id == first.Id);
        Assert.All(letters, l => Assert.Contains("quá hạn", l.Subject, StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task Whoever_switched_it_off_has_no_address_or_left_gets_none(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await BusyAsync(house);
        var (chair, head, specialist) = (house.Province.Chair, house.Province.Head, house.Province.Specialist);
        await house.WithAsync<ChangeOwnMail>(async u => Value(await u.RunAsync(new ChangeOwnMailOptions { Email = "chu.tich@example.vn", IsWanted = false }, await house.AsAsync(chair), default)));
        await house.WithAsync<AppDb>(async db =>
        {
            (await db.Set<Official>().SingleAsync(o => o.Id == head.OfficialId)).Email = null;
            (await db.Set<Official>().SingleAsync(o => o.Id == specialist.OfficialId)).IsActive = false;
            await db.SaveChangesAsync();
        });

        var report = await house.MorningAsync(Day);

        Assert.Equal((0, 1), (report.Sent, report.SwitchedOff));
        Assert.Equal(8, report.WithoutAddress);
        Assert.Equal(9, report.Officials);
        Assert.Empty(await house.LettersAsync());

        await house.WithAsync<ChangeOwnMail>(async u => Value(await u.RunAsync(new ChangeOwnMailOptions { Email = "chu.tich@example.vn", IsWanted = true }, await house.AsAsync(chair), default)));
        Assert.Equal(1, (await house.MorningAsync()).Sent);
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_written_to_on_a_day_off(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await BusyAsync(house);

        foreach (var day in new[] { new DateOnly(2021, 5, 3), new DateOnly(2021, 5, 8) }) // a holiday in lieu, a Saturday
        {
            var report = await house.MorningAsync(day);
            Assert.Equal((false, 0, 0), (report.IsWorkingDay, report.Sent, report.Escalations));
        }

        Assert.Empty(await house.LettersAsync());
    }

    [Theory, EachDatabase]
    public async Task Without_a_mail_gateway_nothing_is_queued_for_ever(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await BusyAsync(house);

        var report = await house.MorningAsync(Day);

        Assert.Equal((false, 0, 2), (report.IsMailReady, report.Sent, report.Escalations));
        Assert.Empty(await house.LettersAsync());
        Assert.Equal(3, (await house.MorningAsync(isRehearsal: true)).Sent);
    }

    [Theory, EachDatabase]
    public async Task A_rehearsal_says_what_would_be_and_writes_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await BusyAsync(house);

        var rehearsal = await house.MorningAsync(Day, isRehearsal: true);

        Assert.Empty(await house.LettersAsync());
        await house.WithAsync<AppDb>(async db => Assert.Equal((0, 0), (await db.Set<MorningRun>().CountAsync(), await db.Set<Escalation>().CountAsync())));
        Assert.Equal(await house.MorningAsync(), rehearsal);
        Refused.With("organisations.morning_day", await house.TryMorningAsync(Day.AddDays(1)));
        Assert.Equal(1, Value(await house.TryMorningAsync(Day.AddDays(1), isRehearsal: true)).Sent); // the heads have been told
    }

    [Theory, EachDatabase]
    public async Task The_worker_writes_once_a_morning_and_takes_over_from_a_dead_node(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await BusyAsync(house);
        async Task RoundAsync(int hour, int minute)
        {
            house.Clock.Set(Day.ToDateTime(new TimeOnly(hour, minute)));
            await ActivatorUtilities.CreateInstance<MorningWorker>(house.Services).RoundAsync(default); // a program just started
        }

        await RoundAsync(6, 59);
        Assert.Empty(await house.LettersAsync());
        await RoundAsync(17, 1);
        Assert.Empty(await house.LettersAsync());

        await house.WithAsync<AppDb>(async db =>
        {
            db.Add(new MorningRun { Id = Guid.CreateVersion7(), Day = Day, StartedAt = LocalClock.ToInstant(Day.ToDateTime(new TimeOnly(7, 0))) });
            await db.SaveChangesAsync();
        });
        await RoundAsync(7, 9);
        Assert.Empty(await house.LettersAsync()); // another node is at it
        await RoundAsync(7, 11);
        Assert.Equal(3, (await house.LettersAsync()).Count);

        await house.AddressAsync(house.Province.Coordinator);
        await house.SubmitAsync((await TasksAsync(house))[0]);
        await RoundAsync(9, 0);
        Assert.Equal(3, (await house.LettersAsync()).Count); // the morning is over
    }

    [Theory, EachDatabase]
    public async Task What_waits_at_the_desks_is_told_to_those_who_decide(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var province = house.Province;
        await house.AddressAsync(province.Specialist, province.Chair, province.Coordinator, province.Counter, province.Head);
        var (plan, returned) = await house.IssuedPlanAsync();
        await house.AssignAsync(returned);
        await house.SubmitAsync(returned);
        await house.WithAsync<ReturnTaskOutput>(async u => Value(await u.RunAsync(
            new ReturnTaskOutputOptions { TaskId = returned, Reason = "Thiếu phụ lục" }, await house.AsAsync(province.Coordinator), default)));
        var submitted = await AddAsync("Rà soát quy trình");
        await house.AssignAsync(submitted);
        await house.SubmitAsync(submitted);
        var asked = await AddAsync("Tập huấn");
        await house.AssignAsync(asked);
        await house.AskForAsync(asked, new DateOnly(2021, 6, 30));
        await AddAsync("Chưa có người");
        var waiting = await house.InProcessingAsync();
        await house.ReceiveAsync();

        await house.MorningAsync(new DateOnly(2021, 4, 2));
        string BodyOf(List<OutboxMessage> letters, string name) => letters.SingleOrDefault(l => l.Recipient.StartsWith(name, StringComparison.Ordinal))?.Body ?? "";
        var letters = await house.LettersAsync();
        Assert.Contains("- Sản phẩm bị trả lại ngày 01/04/2021: Công bố danh mục thủ tục\n", BodyOf(letters, "tran"), StringComparison.Ordinal);
        Assert.Contains("- Chờ nghiệm thu: Rà soát quy trình\n", BodyOf(letters, "ho."), StringComparison.Ordinal);
        Assert.Contains("- Đề nghị gia hạn chờ quyết định: Tập huấn\n", BodyOf(letters, "ho."), StringComparison.Ordinal);
        Assert.Contains("- Chưa giao cho ai: Chưa có người\n", BodyOf(letters, "do."), StringComparison.Ordinal);
        Assert.DoesNotContain("nghiệm thu", BodyOf(letters, "tran"), StringComparison.Ordinal);

        await house.WithAsync<SubmitDossierResult>(async u => Value(await u.RunAsync(
            new SubmitDossierResultOptions { DossierId = waiting.Id, Kind = ResultKind.Granted, Summary = "Trình ký" }, await house.AsAsync(province.Specialist), default)));
        var late = await house.InProcessingAsync();
        house.Clock.Set(new DateTime(2021, 4, 14, 9, 0, 0));
        await house.DraftAsync(late.Id, new DateOnly(2021, 4, 20));
        await house.MorningAsync(new DateOnly(2021, 4, 15));
        letters = await house.LettersAsync();
        var chair = letters.Last(l => l.Recipient.StartsWith("do.", StringComparison.Ordinal)).Body;
        Assert.Contains("- 1 hồ sơ chờ ký duyệt\n", chair, StringComparison.Ordinal);
        Assert.Contains("- 1 thư xin lỗi chờ ký\n", chair, StringComparison.Ordinal);
        Assert.Contains("hồ sơ hẹn trả", letters.Last(l => l.Recipient.StartsWith("tran", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
        Assert.All(letters, l => Assert.DoesNotContain("Đất", l.Body, StringComparison.Ordinal));

        async Task<Guid> AddAsync(string name) => Value(await house.WithAsync<AddPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            await house.TaskOptionsAsync(plan) with { Name = name, DecisionNumber = "15/QĐ-UBND", DecisionOn = TestPlans.Start }, await house.AsAsync(province.Coordinator), default))).Id;
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_asked_to_accept_or_grant_what_is_the_own(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var (chair, specialist) = (house.Province.Chair, house.Province.Specialist);
        await house.AddressAsync(chair);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task, chair, chair);
        foreach (var by in new[] { specialist, chair })
        {
            await house.SubmitAsync(Value(await house.SplitAsync(task)).Id, by);
            await house.AskForAsync(Value(await house.SplitAsync(task)).Id, TestPlans.Due.AddDays(-2), by);
        }

        await house.MorningAsync(new DateOnly(2021, 4, 2));

        // Two products and two requests wait; the chair's own are not his to decide.
        Assert.Equal("Việc cần làm sáng 02/04/2021: 2 chờ xử lý", Assert.Single(await house.LettersAsync()).Subject);
    }

    [Theory, EachDatabase]
    public async Task A_hundred_people_cost_no_query_more_than_three(string provider)
    {
        async Task<int> CostAsync(int people)
        {
            var plans = new QueryPlans(atScale: false);
            await using var house = await TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(o => o.AddInterceptors(plans)), TestMornings.Mail);
            var (plan, _) = await house.IssuedPlanAsync();
            List<Person> many = [];
            for (var i = 0; i < people; i++)
            {
                many.Add(await house.AddPersonAsync($"Cán Bộ {i:000}", house.Province.CityDivision, Role.Specialist, "Chuyên viên"));
            }

            await house.AddressAsync([.. many]);
            foreach (var person in many.Take(3))
            {
                var task = Value(await house.AddTaskAsync(await house.TaskOptionsAsync(plan) with { DecisionNumber = "15/QĐ-UBND", DecisionOn = TestPlans.Start })).Id;
                await house.AssignAsync(task, person);
            }

            await house.InProcessingAsync();
            plans.IsOn = true;
            await house.MorningAsync(Day, isRehearsal: true);
            plans.IsOn = false;
            Assert.Empty(plans.Take());
            return plans.Queries;
        }

        Assert.Equal(await CostAsync(3), await CostAsync(100));
    }

    [Theory, EachDatabase]
    public async Task What_waits_for_the_applicant_or_is_answered_is_nobodys_morning_work(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await house.AddressAsync(house.Province.Specialist);
        var (answered, incomplete) = (await house.InProcessingAsync(), await house.InProcessingAsync());
        await house.AnswerAsync(answered.Id);
        await house.WithAsync<RequestDossierSupplement>(async u => Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = incomplete.Id, Papers = "Bản đồ", Reason = "Thiếu giấy tờ" }, await house.AsAsync(house.Province.Specialist), default)));

        Assert.Equal((0, 1), (await house.MorningAsync(Day) is var report ? (report.Sent, report.NothingWaits) : default));
    }

    [Theory, EachDatabase]
    public async Task A_calendar_is_read_by_indexes(string provider)
    {
        var plans = new QueryPlans(atScale: false);
        await using var house = await TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(o => o.AddInterceptors(plans)));
        await BusyAsync(house);
        await house.InProcessingAsync();
        var token = Value(await house.WithAsync<CreateCalendarFeed, Outcome<CreatedCalendarFeed>>(async c => await c.RunAsync(await house.AsAsync(house.Province.Specialist), default))).Token;

        plans.IsOn = true;
        var calendar = await house.WithAsync<CalendarFeedReader, PersonalCalendar?>(r => r.FindAsync(token, default));
        plans.IsOn = false;

        Assert.Equal(2, calendar!.Entries.Count);
        Assert.Empty(plans.Take());
    }

    static Task<List<Guid>> TasksAsync(TestHouse house) => house.WithAsync<AppDb, List<Guid>>(db => db.Set<PlanTask>().OrderBy(t => t.Id).Select(t => t.Id).ToListAsync());

    /// <summary>A task of the specialist that is overdue, told to both heads: three people have something to read.</summary>
    static async Task BusyAsync(TestHouse house)
    {
        await house.AddressAsync(house.Province.Specialist, house.Province.Chair, house.Province.Head);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
    }

    sealed class BrokenPart : IMorningPart
    {
        int asked;

        public int FailsAt { get; set; }

        public int Order => 99;

        public string Heading => "Hỏng";

        public Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken) =>
            ++asked == FailsAt ? throw new TimeoutException() : Task.FromResult<IReadOnlyList<MorningLine>>([]);
    }
}
