using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>One receipt, one deadline; each agency asked has a date of its own and answers for its own lateness.</summary>
public sealed class ReferralTests
{
    [Theory, EachDatabase]
    public async Task Agencies_asked_one_after_the_other_each_have_their_whole_time(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var province = house.Province;
        var second = await SecondAgencyAsync(house);
        var id = (await house.InProcessingAsync()).Id; // Thursday 01/04 at 8:00, due 15/04 at 17:00
        Value(await house.ReferAsync(id, true, (province.Department.Id, ReferralKind.Opinion, 2), (second.Agency.Id, ReferralKind.Work, 3)));
        var (first, next) = await TwoAsync(house, id);
        Assert.Equal((new DateTime(2021, 4, 5, 8, 0, 0), new DateTime(2021, 4, 8, 8, 0, 0)), (LocalClock.ToLocal(first.DueAt), LocalClock.ToLocal(next.DueAt)));
        Assert.Equal((ReferralStanding.Open, ReferralStanding.Waiting), (first.StandingAt(Now(house)), next.StandingAt(Now(house))));
        Assert.Equal(2, (await house.DossierAsync(id)).OpenReferralCount);

        Refused.With("dossier.referral_waits", await house.AnswerReferralAsync(next.Id, second.Head));
        Refused.With(Refusal.NotFoundCode, await house.AnswerReferralAsync(first.Id, second.Head)); // asked of another agency
        Refused.With(Refusal.NotFoundCode, await house.AnswerReferralAsync(first.Id, province.Specialist)); // who asked does not answer
        Refused.With("dossier.missing", await house.AnswerReferralAsync(first.Id, province.Director, " "));

        house.Clock.Set(new DateTime(2021, 4, 6, 9, 0, 0)); // a day late
        Value(await house.AnswerReferralAsync(first.Id, province.Director));
        Refused.With("dossier.referral_ended", await house.AnswerReferralAsync(first.Id, province.Director));
        (first, next) = await TwoAsync(house, id);
        Assert.Equal((Timeliness.Late, "45/CV"), (first.Timeliness, first.Document));
        Assert.Equal((ReferralStanding.Open, new DateTime(2021, 4, 9, 9, 0, 0)), (next.StandingAt(Now(house)), LocalClock.ToLocal(next.DueAt))); // three whole days of its own
        house.Clock.Set(new DateTime(2021, 4, 9, 9, 0, 0));
        Value(await house.AnswerReferralAsync(next.Id, second.Head));

        var dossier = await house.DossierAsync(id);
        Assert.Equal((0, new DateTime(2021, 4, 15, 17, 0, 0), 1), (dossier.OpenReferralCount, LocalClock.ToLocal(dossier.LawfulDueAt), dossier.Ledger.Count));
        var figures = await house.WithAsync<ReferralList, IReadOnlyList<AnswerFigures>>(async l => await l.FiguresAsync(new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 30), await house.AuthorityOfAsync(province.Coordinator), default));
        Assert.Equal([new AnswerFigures(province.Department.Id, 0, 1, 0, 0), new AnswerFigures(second.Agency.Id, 1, 0, 0, 0)], figures.OrderBy(f => f.InTime));
        Value(await SubmitAsync(house, id));
    }

    [Theory, EachDatabase]
    public async Task A_result_waits_for_a_share_and_for_an_opinion_only_while_its_time_runs(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var second = await SecondAgencyAsync(house);
        var id = (await house.InProcessingAsync()).Id;
        Value(await house.ReferAsync(id, false, (house.Province.Department.Id, ReferralKind.Opinion, 1), (second.Agency.Id, ReferralKind.Work, 1)));
        var (opinion, share) = await TwoAsync(house, id);
        Refused.With("dossier.referral_open", await SubmitAsync(house, id));
        house.Clock.Set(new DateTime(2021, 4, 6, 9, 0, 0)); // both are late
        Assert.Equal((ReferralStanding.Overdue, ReferralStanding.Overdue), (opinion.StandingAt(Now(house)), share.StandingAt(Now(house))));
        Refused.With("dossier.referral_open", await SubmitAsync(house, id)); // without the share there is no result
        Assert.Equal((1, 1), await house.WithAsync<ReferralList, (int, int)>(async l => await l.WaitingAsync(await house.AuthorityOfAsync(second.Head), default)));
        Value(await house.AnswerReferralAsync(share.Id, second.Head));
        Value(await SubmitAsync(house, id)); // silence does not hold it up
        Value(await house.AnswerReferralAsync(opinion.Id, house.Province.Director)); // it may still be said
        Assert.Equal((0, 0), await house.WithAsync<ReferralList, (int, int)>(async l => await l.WaitingAsync(await house.AuthorityOfAsync(house.Province.Director), default)));
    }

    [Theory, EachDatabase]
    public async Task What_is_withdrawn_or_ended_leaves_nobody_waiting(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var province = house.Province;
        var second = await SecondAgencyAsync(house);
        var id = (await house.InProcessingAsync()).Id;
        Value(await house.ReferAsync(id, true, (province.Department.Id, ReferralKind.Opinion, 1), (second.Agency.Id, ReferralKind.Opinion, 1)));
        Refused.With(Refusal.ForbiddenCode, await house.WithdrawReferralAsync(id, 1, province.Counter));
        Value(await house.WithdrawReferralAsync(id, 1));
        Refused.With("dossier.referral_ended", await house.WithdrawReferralAsync(id, 1));
        var (first, next) = await TwoAsync(house, id);
        Assert.Equal((ReferralStanding.Withdrawn, ReferralStanding.Open), (first.StandingAt(Now(house)), next.StandingAt(Now(house))));

        Value(await house.WithAsync<WithdrawDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(new WithdrawDossierOptions { DossierId = id, Reason = "Không còn nhu cầu" }, await house.AsAsync(province.Counter), default)));
        Refused.With("dossier.referral_ended", await house.AnswerReferralAsync(next.Id, second.Head));
        Assert.Equal(0, (await house.DossierAsync(id)).OpenReferralCount);
        Assert.Empty((await house.WithAsync<ReferralList, (IReadOnlyList<ReferralRow> Rows, bool)>(async l => await l.RunAsync(new ReferralFilter(), await house.AuthorityOfAsync(second.Head), default))).Rows);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_asked_is_refused_at_its_row(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var province = house.Province;
        var second = await SecondAgencyAsync(house);
        var id = (await house.InProcessingAsync()).Id;
        var (department, opinion) = ((Guid?)province.Department.Id, ReferralKind.Opinion);
        Refused.With("dossier.missing", await house.ReferAsync(id, false));
        Refused.With("dossier.referral_agency", await house.ReferAsync(id, false, (null, opinion, 1)));
        Refused.With("dossier.referral_agency", await house.ReferAsync(id, false, (province.CityDivision.Id, opinion, 1))); // a division is no agency
        Refused.With("dossier.referral_own", await house.ReferAsync(id, false, (province.City.Id, opinion, 1)));
        Refused.With("dossier.referral_days", await house.ReferAsync(id, false, (department, opinion, 0)));
        Refused.With("dossier.referral_twice", await house.ReferAsync(id, false, (department, opinion, 1), (department, ReferralKind.Work, 1)));
        Refused.With("dossier.referral_beyond_due", await house.ReferAsync(id, true, (department, opinion, 6), (second.Agency.Id, opinion, 6)));
        Value(await house.ReferAsync(id, false, (department, opinion, 6), (second.Agency.Id, opinion, 6))); // at once they fit
        Refused.With("dossier.referral_twice", await house.ReferAsync(id, false, (department, opinion, 1)));
        var received = await house.ReceiveAsync();
        Refused.With(Refusal.ForbiddenCode, await house.ReferAsync(received.Id, false, (department, opinion, 1)));
        Assert.Empty(await house.ReferralsAsync(received.Id));
    }

    [Theory, EachDatabase]
    public async Task A_step_does_not_end_before_those_whom_its_process_asks_have_answered(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (department, second) = (house.Province.Department.Id, await SecondAgencyAsync(house));
        var plain = TestProcesses.Straight();
        await house.ProcessInForceAsync(await house.ControllerAsync(), plain with
        {
            Steps = [.. plain.Steps.Select(s => s.Stage != ProcessStage.Work ? s : s with { Referrals = [new(department, ReferralKind.Opinion, 12), new(second.Agency.Id, ReferralKind.Opinion, 8, 2, Required: false)] })],
        });
        var id = (await house.InProcessingAsync()).Id;
        async Task<(IReadOnlyList<AskedAgency> Agencies, bool InSequence)> ProposedAsync() => await house.WithAsync<RequiredReferrals, (IReadOnlyList<AskedAgency>, bool)>(async r => await r.ProposedAsync(await house.DossierAsync(id), default));
        var proposed = await ProposedAsync();
        Assert.Equal([new AskedAgency(department, ReferralKind.Opinion, 2), new AskedAgency(second.Agency.Id, ReferralKind.Opinion, 1)], proposed.Agencies);
        Assert.True(proposed.InSequence);

        Refused.With("dossier.referral_not_asked", await SubmitAsync(house, id));
        Value(await house.ReferAsync(id, false, (department, ReferralKind.Opinion, 2)));
        Assert.Equal([new AskedAgency(second.Agency.Id, ReferralKind.Opinion, 1)], (await ProposedAsync()).Agencies);
        house.Clock.Set(new DateTime(2021, 4, 7, 9, 0, 0)); // an opinion that is late would not hold it up by law; the process says it does
        Refused.With("dossier.referral_not_answered", await SubmitAsync(house, id));
        Value(await house.AnswerReferralAsync((await house.ReferralsAsync(id))[0].Id, house.Province.Director));
        Value(await SubmitAsync(house, id));
    }

    [Theory, EachDatabase]
    public async Task An_agency_that_ends_hands_on_what_it_was_asked(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (province, leader) = (house.Province, await house.LeaderAsync());
        var id = (await house.InProcessingAsync()).Id;
        Value(await house.ReferAsync(id, false, (province.Department.Id, ReferralKind.Work, 5)));
        var before = (await house.ReferralsAsync(id))[0];
        var plan = await house.BeginReorganisationAsync();
        var code = province.Department.Code;
        Value(await house.TakeLinesAsync(plan, $"""
            line,code,reason,to,what,by,value,name,short_name,kind,parent
            closes,{code},sap-nhap,,,,,,,,
            begins,H45.61,,,,,,Sở Xây dựng,Sở Xây dựng,department,H45
            begins,H45.61.mc,,,,,,Bộ phận Một cửa Sở Xây dựng,Bộ phận Một cửa,one_stop,H45.61
            begins,H45.61.p,,,,,,Phòng Quy hoạch,Phòng Quy hoạch,division,H45.61
            takes,{code},,H45.61,,,,,,,
            """));
        Assert.Equal(0, Value(await house.RehearseAsync(plan)).Lost);
        Value(await house.ApproveAsync(plan, leader));
        house.Clock.Set(new DateTime(2021, 4, 6, 0, 1, 0));
        Assert.Equal(1, Value(await house.RunReorganisationsAsync()).Executed);
        var view = await house.ReorganisationAsync(plan);
        Assert.True(view.Agrees);
        Assert.Equal(1, view.Rows.Where(r => r.What == "referrals").Sum(r => r.Executed));
        var after = (await house.ReferralsAsync(id))[0];
        Assert.NotEqual(before.AgencyId, after.AgencyId);
        Assert.Equal((before.DueAt, before.BegunAt), (after.DueAt, after.BegunAt));
        house.Clock.Set(new DateTime(2021, 4, 6, 9, 0, 0));
        Value(await house.AnswerReferralAsync(after.Id, province.Director)); // his post went along
    }

    static DateTimeOffset Now(TestHouse house) => new LocalClock(house.Clock).Now;

    static Task<Outcome<DossierChanged>> SubmitAsync(TestHouse house, Guid id) => house.WithAsync<SubmitDossierResult, Outcome<DossierChanged>>(async u => await u.RunAsync(
        new SubmitDossierResultOptions { DossierId = id, Kind = ResultKind.Granted, Summary = "Trình ký" }, await house.AsAsync(house.Province.Specialist), default));

    static async Task<(DossierReferral First, DossierReferral Second)> TwoAsync(TestHouse house, Guid id) => await house.ReferralsAsync(id) is [var first, var second] ? (first, second) : throw new InvalidOperationException("Not two.");

    /// <summary>Another department with a head.</summary>
    internal static async Task<(Unit Agency, Person Head)> SecondAgencyAsync(TestHouse house)
    {
        var created = Value(await house.WithAsync<CreateUnit, Outcome<Unit>>(async u => await u.RunAsync(
            new CreateUnitOptions { Code = "H45.61", Name = "Sở Xây dựng", Kind = UnitKind.Department, ParentCode = "H45", From = new DateOnly(2021, 1, 1) }, await house.AsAsync(house.Province.Coordinator), default)));
        Person? head = null;
        await house.WithAsync<AppDb>(async db =>
        {
            var agency = await db.Set<Unit>().SingleAsync(u => u.Id == created.Id);
            head = TestProvince.Add(db, "Phạm Giám Đốc", agency, Role.AgencyHead, "Giám đốc");
            await db.SaveChangesAsync();
        });
        return (created, head!);
    }
}
