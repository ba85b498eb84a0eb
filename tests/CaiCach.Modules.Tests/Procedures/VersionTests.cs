using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Keeping;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Publishing;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class VersionTests
{
    static readonly DateOnly Today = new(2021, 4, 1);

    [Theory, EachDatabase]
    public async Task Yesterdays_dossier_keeps_its_version_and_tomorrows_follows_the_new_one(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var old = await house.ReceiveAsync();
        var draft = await house.DraftAsync(controller, c => c with { LimitAmount = 5 });
        var refusal = Refused.With("procedure.dossiers_received", await house.ScheduleAsync(controller, draft.Id, Today, Today));
        Assert.Contains("1 hồ sơ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("từ 02/04/2021", refusal.Message, StringComparison.Ordinal);
        Refused.With("procedure.before_signing", await house.ScheduleAsync(controller, draft.Id, Today, Today.AddDays(-3)));
        Refused.With("procedure.decision_day", await house.ScheduleAsync(controller, draft.Id, Today.AddDays(1), Today.AddDays(2)));
        Value(await house.ScheduleAsync(controller, draft.Id, Today, Today.AddDays(1)));
        await RefuseChangesAsync(house, controller, draft.Id);

        house.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0));
        var gone = await house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async u => await u.RunAsync(Options(house, house.Province.VersionId), await house.AsAsync(house.Province.Counter), default));
        Refused.With("dossier.procedure_not_here", gone);
        var now = Value(await house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async u => await u.RunAsync(Options(house, draft.Id), await house.AsAsync(house.Province.Counter), default)));
        Assert.Equal((10, 5), ((await house.DossierAsync(old.Id)).LimitAmount, (await house.DossierAsync(now.Id)).LimitAmount));
        Refused.With("procedure.in_force", await house.WithAsync<WithdrawVersion, Outcome<ChangedVersion>>(async u => await u.RunAsync(new DraftOptions { VersionId = draft.Id }, await house.AsAsync(controller), default)));
    }

    [Theory, EachDatabase]
    public async Task A_scheduled_version_is_withdrawn_without_a_gap_and_a_procedure_is_abolished_by_decision(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var draft = await house.DraftAsync(controller);
        Refused.With("kernel.forbidden", await house.WithAsync<ScheduleVersion, Outcome<ChangedVersion>>(async u => await u.RunAsync(new ScheduleVersionOptions { VersionId = draft.Id }, await house.AsAsync(house.Province.Counter), default)));
        Value(await house.ScheduleAsync(controller, draft.Id, Today, new DateOnly(2021, 5, 1)));
        var before = await VersionAsync(house, house.Province.VersionId);
        Assert.Equal(new DateOnly(2021, 4, 30), before.ValidTo);
        Value(await house.WithAsync<WithdrawVersion, Outcome<ChangedVersion>>(async u => await u.RunAsync(new DraftOptions { VersionId = draft.Id }, await house.AsAsync(controller), default)));
        Assert.Null((await VersionAsync(house, house.Province.VersionId)).ValidTo);
        Assert.Null((await VersionAsync(house, draft.Id)).ValidFrom);

        Value(await house.ScheduleAsync(controller, draft.Id, Today, new DateOnly(2021, 5, 1)));
        Refused.With("procedure.not_last", await AbolishAsync(house, controller, house.Province.VersionId, new DateOnly(2021, 6, 1)));
        Value(await AbolishAsync(house, controller, draft.Id, new DateOnly(2021, 6, 1)));
        Assert.Equal(new DateOnly(2021, 5, 31), (await VersionAsync(house, draft.Id)).ValidTo);
        var third = await house.WithAsync<StartDraft, ChangedVersion>(async u => Value(await u.RunAsync(new StartDraftOptions { ProcedureId = before.ProcedureId }, await house.AsAsync(controller), default)));
        Refused.With("procedure.overlap", await house.ScheduleAsync(controller, third.Id, Today, new DateOnly(2021, 5, 20)));
        Value(await house.ScheduleAsync(controller, third.Id, Today, new DateOnly(2021, 7, 1)));
        Assert.Equal(new DateOnly(2021, 5, 31), (await VersionAsync(house, draft.Id)).ValidTo);
    }

    [Theory, EachDatabase]
    public async Task A_shorter_limit_is_refused_until_a_shorter_process_is_in_force_with_it(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var longer = await house.ProcessInForceAsync(controller, TestProcesses.Straight(receive: 8, assign: 4, work: 52, sign: 12));
        var draft = await house.DraftAsync(controller, c => c with { LimitAmount = 3 });
        var refusal = Refused.With("procedure.steps_above_limit", await house.ScheduleAsync(controller, draft.Id, Today, Today.AddDays(1)));
        Assert.Contains("76 giờ", refusal.Message, StringComparison.Ordinal);

        // Shrunk to the limit of the draft, and in force on its first day.
        var shorter = await house.DraftProcessAsync(controller, TestProcesses.Straight(), longer);
        Value(await house.WithAsync<WriteProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(
            new WriteProcessOptions { ProcessId = shorter.Id, Content = TestProcesses.Straight(receive: 8, assign: 4, work: 52, sign: 12), FitHours = true }, await house.AsAsync(controller), default)));
        Value(await house.PublishProcessAsync(controller, shorter.Id, Today.AddDays(1)));
        Value(await house.ScheduleAsync(controller, draft.Id, Today, Today.AddDays(1)));
        var content = (await house.WithAsync<ProcessReader, ProcessView?>(r => r.FindAsync(shorter.Id, true, default)))!.Content;
        Assert.True(ProcessCheck.LongestHours(content) is > 20 and <= 24);
    }

    [Theory, EachDatabase]
    public async Task A_case_picks_its_papers_limit_and_fee_and_dated_rows_change_only_what_comes_after(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var draft = await house.DraftAsync(controller, c => c with
        {
            Papers = [new(null, "Đơn đăng ký"), new("Tặng cho", "Hợp đồng tặng cho"), new("Chuyển nhượng", "Hợp đồng chuyển nhượng")],
            Limits = [new("Tặng cho", null, 5, TimeUnit.WorkingDay), new("Chuyển nhượng", null, 8, TimeUnit.WorkingDay), new("Tặng cho", SubmissionChannel.Online, 3, TimeUnit.WorkingDay)],
            Fees = [new("Lệ phí", null, null, 50_000), new("Lệ phí", null, SubmissionChannel.Online, 0)],
        });
        Value(await house.ScheduleAsync(controller, draft.Id, Today, Today.AddDays(1)));
        house.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0));
        var papers = await house.WithAsync<AppDb, Dictionary<string, Guid>>(db => db.Set<ProcedurePaper>().Where(p => p.VersionId == draft.Id).ToDictionaryAsync(p => p.Name, p => p.Id));

        Refused.With("dossier.case_needed", await ReceiveAsync(house, Options(house, draft.Id)));
        Refused.With("dossier.case_unknown", await ReceiveAsync(house, Options(house, draft.Id) with { CaseName = "Thừa kế" }));
        Refused.With("dossier.paper_of_other_case", await ReceiveAsync(house, Options(house, draft.Id) with { CaseName = "Tặng cho", Papers = [new ReceivedPaper(papers["Hợp đồng chuyển nhượng"], null, 1, 0)] }));
        var gift = await house.DossierAsync(Value(await ReceiveAsync(house, Options(house, draft.Id) with { CaseName = "Tặng cho", Papers = [new ReceivedPaper(papers["Hợp đồng tặng cho"], null, 1, 0)] })).Id);
        Assert.Equal(("Tặng cho", 5, 50_000m, "Lệ phí 50.000 đồng"), (gift.CaseName, gift.LimitAmount, gift.FeeAmount, gift.Fee));
        var online = await house.DossierAsync(Value(await ReceiveAsync(house, Options(house, draft.Id) with { CaseName = "Tặng cho", Channel = SubmissionChannel.Online })).Id);
        Assert.Equal((3, 0m, "Lệ phí: không thu"), (online.LimitAmount, online.FeeAmount, online.Fee));

        // A resolution of the People's Council from the next month on; then a level of another decree, and one without its reason.
        Value(await house.WithAsync<ChangeFee, Outcome<ChangedVersion>>(async u => await u.RunAsync(
            new ChangeFeeOptions { VersionId = draft.Id, Name = "Lệ phí", Amount = 70_000, ValidFrom = new DateOnly(2021, 5, 4), LegalSource = "Nghị quyết 05/NQ-HĐND" }, await house.AsAsync(controller), default)));
        Assert.Contains("“trực tuyến mức độ 4”", Refused.With("procedure.level_not_in_force", await LevelAsync(house, controller, draft.Id, OnlineLevel.Partial, new DateOnly(2021, 5, 4))).Message, StringComparison.Ordinal);
        Assert.Contains("Nghị định 224/2026/NĐ-CP", Refused.With("procedure.reason_missing", await LevelAsync(house, controller, draft.Id, OnlineLevel.Partial, new DateOnly(2026, 7, 1))).Message, StringComparison.Ordinal);
        Value(await LevelAsync(house, controller, draft.Id, OnlineLevel.Level4, new DateOnly(2021, 5, 4)));
        Refused.With("procedure.row_overlap", await LevelAsync(house, controller, draft.Id, OnlineLevel.Level3, new DateOnly(2021, 5, 4)));
        Assert.Equal((0, 1), (await FullAsync(house, new DateOnly(2021, 5, 3)), await FullAsync(house, new DateOnly(2021, 5, 4))));
        house.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0));
        var later = await house.DossierAsync(Value(await ReceiveAsync(house, Options(house, draft.Id) with { CaseName = "Chuyển nhượng" })).Id);
        Assert.Equal((8, 70_000m), (later.LimitAmount, later.FeeAmount));
        Assert.Equal(50_000m, (await house.DossierAsync(gift.Id)).FeeAmount);
    }

    [Theory, EachDatabase]
    public async Task The_publication_clock_counts_working_days_and_proves_that_none_is_late(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var draft = await house.DraftAsync(controller);
        house.Clock.Set(new DateTime(2021, 4, 16, 8, 0, 0));
        Value(await house.ScheduleAsync(controller, draft.Id, new DateOnly(2021, 4, 16), new DateOnly(2021, 5, 1)));

        // Friday the 16th; Wednesday the 21st is off: the fifth working day is Monday the 26th.
        var row = Assert.Single(await OpenAsync(house, 16));
        Assert.Equal((new DateOnly(2021, 4, 26), 5, PublicationState.Waiting, 1), (row.DueOn!.Value, row.DaysLeft!.Value, row.State, row.Procedures));
        house.Clock.Set(new DateTime(2021, 4, 27, 8, 0, 0));
        Assert.Equal((PublicationState.Late, -1), ((await OpenAsync(house, 27))[0].State, (await OpenAsync(house, 27))[0].DaysLeft!.Value));
        Refused.With("publication.entered_day", await EnterAsync(house, controller, row.Publication.Id, new DateOnly(2021, 4, 15)));
        Assert.Equal(PublicationState.InTime, Value(await EnterAsync(house, controller, row.Publication.Id, new DateOnly(2021, 4, 26))).State);
        Refused.With("publication.entered", await EnterAsync(house, controller, row.Publication.Id, new DateOnly(2021, 4, 27)));
        Assert.Empty(await OpenAsync(house, 27));
        var scope = new RatioScope(new DateOnly(2021, 1, 1), new DateOnly(2021, 4, 30));
        var (share, earlier) = await house.WithAsync<IEnumerable<IRatioMeasure>, (Ratio, Ratio)>(async all =>
        {
            var rate = all.Single(m => m.Definition.Code == "procedures.publication-rate");
            return ((await rate.ReadAsync(scope, default))[house.Province.Province.Id], (await rate.ReadAsync(scope with { To = new DateOnly(2021, 4, 20) }, default))[house.Province.Province.Id]);
        });
        Assert.Equal((new Ratio(1, 1), new Ratio(0, 0, Ahead: 1)), (share, earlier));
    }

    [Theory, EachDatabase]
    public async Task Lists_by_decision_and_linked_groups_have_their_days(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var procedure = (await VersionAsync(house, house.Province.VersionId)).ProcedureId;
        async Task<Outcome<Done>> FreeAsync(bool isFree, DateOnly day) => await house.WithAsync<ChangeBoundaryFree, Outcome<Done>>(async u => await u.RunAsync(
            new ChangeBoundaryFreeOptions { ProcedureIds = [procedure], IsFree = isFree, Day = day, LegalSource = "Quyết định 9/QĐ-UBND" }, await house.AsAsync(controller), default));
        Refused.With("procedure.boundary_free", await FreeAsync(false, Today));
        Value(await FreeAsync(true, Today.AddDays(1)));
        Refused.With("procedure.boundary_free", await FreeAsync(true, Today.AddDays(5)));
        Assert.Null((await ViewAsync(house, procedure, Today)).BoundaryFree);
        Assert.NotNull((await ViewAsync(house, procedure, Today.AddDays(1))).BoundaryFree);

        async Task<Outcome<WrittenGroup>> GroupAsync(params string[] codes) => await house.WithAsync<WriteGroup, Outcome<WrittenGroup>>(async u => await u.RunAsync(
            new WriteGroupOptions { Name = "Khai sinh, bảo hiểm", Codes = codes, LimitAmount = 10, LimitUnit = TimeUnit.WorkingDay, ValidFrom = Today, LegalSource = "Thông tư liên tịch 05/2015" }, await house.AsAsync(controller), default));
        Refused.With("procedure-group.members", await GroupAsync("1.004194"));
        Refused.With("procedure-group.members", await GroupAsync("1.004194", "9.999999"));
        await house.WithAsync<AppDb>(async db =>
        {
            db.Add(new Procedure { Id = Guid.CreateVersion7(), Code = "1.001193", FieldId = await db.Set<Field>().Select(f => f.Id).FirstAsync() });
            await db.SaveChangesAsync();
        });
        Value(await GroupAsync("1.004194", "1.001193"));
        Refused.With("procedure-group.overlap", await GroupAsync("1.004194", "1.001193"));
        var group = Assert.Single((await ViewAsync(house, procedure, Today)).Groups);
        Assert.Equal((procedure, 2), (group.Group.LeadId, group.Members.Count));
    }

    static async Task RefuseChangesAsync(TestHouse house, Person controller, Guid version)
    {
        var content = (await house.WithAsync<CatalogueReader, VersionView?>(r => r.VersionAsync(version, true, default)))!.Content;
        Refused.With("procedure.not_draft", await house.WithAsync<WriteDraft, Outcome<ChangedVersion>>(async u => await u.RunAsync(new WriteDraftOptions { VersionId = version, Content = content }, await house.AsAsync(controller), default)));
        Refused.With("procedure.not_draft", await house.WithAsync<DiscardDraft, Outcome<ChangedVersion>>(async u => await u.RunAsync(new DraftOptions { VersionId = version }, await house.AsAsync(controller), default)));
    }

    static ReceiveDossierOptions Options(TestHouse house, Guid version) => new()
    {
        AgencyId = house.Province.Counter.AgencyId, VersionId = version, Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Number = "054085000123" }, Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
    };

    static async Task<Outcome<ReceivedDossier>> ReceiveAsync(TestHouse house, ReceiveDossierOptions options) =>
        await house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async u => await u.RunAsync(options, await house.AsAsync(house.Province.Counter), default));

    static Task<ProcedureVersion> VersionAsync(TestHouse house, Guid id) => house.WithAsync<AppDb, ProcedureVersion>(db => db.Set<ProcedureVersion>().AsNoTracking().SingleAsync(v => v.Id == id));

    static async Task<ProcedureView> ViewAsync(TestHouse house, Guid procedure, DateOnly day) => (await house.WithAsync<CatalogueReader, ProcedureView?>(r => r.FindAsync(procedure, true, day, default)))!;

    static Task<IReadOnlyList<PublicationRow>> OpenAsync(TestHouse house, int day) => house.WithAsync<PublicationClock, IReadOnlyList<PublicationRow>>(c => c.OpenAsync(new DateOnly(2021, 4, day), default));

    static Task<Outcome<EnteredPublication>> EnterAsync(TestHouse house, Person controller, Guid id, DateOnly day) => house.WithAsync<EnterPublication, Outcome<EnteredPublication>>(async u =>
        await u.RunAsync(new EnterPublicationOptions { PublicationId = id, EnteredOn = day }, await house.AsAsync(controller), default));

    static Task<Outcome<ChangedVersion>> AbolishAsync(TestHouse house, Person controller, Guid version, DateOnly from) => house.WithAsync<AbolishProcedure, Outcome<ChangedVersion>>(async u =>
        await u.RunAsync(new AbolishProcedureOptions { VersionId = version, From = from, Decision = new DecisionOptions { Number = "77/QĐ-UBND", SignedOn = Today } }, await house.AsAsync(controller), default));

    static Task<Outcome<ChangedVersion>> LevelAsync(TestHouse house, Person controller, Guid version, OnlineLevel level, DateOnly from) => house.WithAsync<ChangeOnlineLevel, Outcome<ChangedVersion>>(async u =>
        await u.RunAsync(new ChangeOnlineLevelOptions { VersionId = version, Level = level, ValidFrom = from, LegalSource = "Quyết định 5/QĐ-UBND" }, await house.AsAsync(controller), default));

    static Task<int> FullAsync(TestHouse house, DateOnly day) => house.WithAsync<ProcedureList, int>(l => l.CountAsync(new ProcedureFilter { From = day, To = day, Having = ProcedureTrait.FullyOnline }, default));
}
