using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>What comes online waits for an answer under a time of its own, and is answered once.</summary>
public sealed class ArrivalTests
{
    [Theory, EachDatabase]
    public async Task It_is_pointed_out_after_two_working_hours_and_due_after_eight(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async();
        var arrived = Value(await house.ArriveAsync("DVC-1"));
        // 02/07/2025 10:00: two and eight working hours of 7:00–11:30 and 13:30–17:00.
        Assert.Equal((new DateTime(2025, 7, 2, 14, 0, 0), new DateTime(2025, 7, 3, 10, 0, 0)), (LocalClock.ToLocal(arrived.AlertAt!.Value), LocalClock.ToLocal(arrived.AnswerBy!.Value)));
        Assert.Equal((1, 0, 0), await CountAsync(house));
        house.Clock.Set(new DateTime(2025, 7, 2, 14, 1, 0));
        Assert.Equal((1, 1, 0), await CountAsync(house));
        house.Clock.Set(new DateTime(2025, 7, 3, 10, 1, 0));
        Assert.Equal((1, 0, 1), await CountAsync(house));

        var answered = Value(await ReceiveAsync(house, arrived.Id));
        var arrival = await ArrivalAsync(house, arrived.Id);
        Assert.Equal((ArrivalAnswer.Accepted, answered.Id, true, ArrivalStanding.AnsweredLate), (arrival.Answer!.Value, arrival.AnsweredWithId!.Value, arrival.IsLate!.Value, arrival.StandingAt(new LocalClock(house.Clock).Now)));
        Assert.Equal((0, 0, 0), await CountAsync(house));
        var figures = await house.WithAsync<ArrivalList, IReadOnlyList<AnswerFigures>>(async l => await l.FiguresAsync(new DateOnly(2025, 7, 1), new DateOnly(2025, 7, 31), await house.AuthorityOfAsync(house.Province.Coordinator), default));
        Assert.Equal([new AnswerFigures(house.Province.City.Id, 0, 1, 0, 0)], figures);
    }

    [Theory, EachDatabase]
    public async Task It_is_answered_once_by_a_dossier_or_a_slip_and_both_stand_together(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async();
        var (first, second) = (Value(await house.ArriveAsync("DVC-1")), Value(await house.ArriveAsync("DVC-2", papers: null)));
        Refused.With("arrival.channel", await ReceiveAsync(house, first.Id, SubmissionChannel.Direct));
        Value(await ReceiveAsync(house, first.Id));
        var dossiers = await DossiersAsync(house);
        Refused.With("arrival.answered", await ReceiveAsync(house, first.Id));
        Refused.With("arrival.answered", await RefuseAsync(house, first.Id));
        Assert.Equal(dossiers, await DossiersAsync(house)); // nothing of the second answer is left
        Assert.False((await ArrivalAsync(house, first.Id)).IsLate);

        Refused.With(Refusal.NotFoundCode, await RefuseAsync(house, second.Id, house.Province.DepartmentCounter));
        Value(await RefuseAsync(house, second.Id));
        Assert.Equal(ArrivalAnswer.Refused, (await ArrivalAsync(house, second.Id)).Answer);
    }

    [Theory, EachDatabase]
    public async Task What_is_wrong_with_it_is_said_and_nothing_is_kept(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async();
        house.Clock.Set(TestHouse.Morning);
        var early = Value(await house.ArriveAsync("DVC-0"));
        Assert.Equal((null, null), (early.AlertAt, early.AnswerBy)); // Decree 61/2018 of 2021 sets no time
        house.Clock.Set(new DateTime(2025, 7, 2, 10, 0, 0));
        var now = new LocalClock(house.Clock).Now;
        Refused.With("dossier.missing", await house.ArriveAsync(" "));
        Refused.With("arrival.moment", await house.ArriveAsync("DVC-1", now.AddMinutes(1)));
        Refused.With("arrival.moment", await house.ArriveAsync("DVC-1", now.AddDays(-61)));
        Refused.With("arrival.known", await house.ArriveAsync("DVC-0"));
        Refused.With(Refusal.ForbiddenCode, await house.ArriveAsync("DVC-1", counter: house.Province.Specialist));
        Assert.Equal(1, await house.WithAsync<AppDb, int>(db => db.Set<OnlineArrival>().CountAsync()));

        // At night it counts from the next opening.
        var night = Value(await house.ArriveAsync("DVC-1", LocalClock.ToInstant(new DateTime(2025, 7, 1, 22, 0, 0))));
        Assert.Equal(new DateTime(2025, 7, 2, 17, 0, 0), LocalClock.ToLocal(night.AnswerBy!.Value));
    }

    static async Task<(int, int, int)> CountAsync(TestHouse house) => await house.WithAsync<ArrivalList, (int, int, int)>(async l => await l.CountAsync(await house.AuthorityOfAsync(house.Province.Counter), default));

    static Task<OnlineArrival> ArrivalAsync(TestHouse house, Guid id) => house.WithAsync<AppDb, OnlineArrival>(db => db.Set<OnlineArrival>().AsNoTracking().SingleAsync(a => a.Id == id));

    static Task<int> DossiersAsync(TestHouse house) => house.WithAsync<AppDb, int>(db => db.Set<CaiCach.Dossiers.Dossier>().CountAsync());

    static Task<Outcome<ReceivedDossier>> ReceiveAsync(TestHouse house, Guid arrival, SubmissionChannel channel = SubmissionChannel.Online) => house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async u => await u.RunAsync(
        new ReceiveDossierOptions { AgencyId = house.Province.City.Id, VersionId = house.Province.VersionId, Channel = channel, ArrivalId = arrival, Applicant = TestArrivals.Sender, Papers = [new ReceivedPaper(null, "Đơn đăng ký", 0, 1)] },
        await house.AsAsync(house.Province.Counter), default));

    static Task<Outcome<IssuedIntakeSlip>> RefuseAsync(TestHouse house, Guid arrival, Person? counter = null) => house.WithAsync<IssueIntakeSlip, Outcome<IssuedIntakeSlip>>(async u => await u.RunAsync(
        new IssueIntakeSlipOptions { AgencyId = (counter ?? house.Province.Counter).AgencyId, Kind = IntakeSlipKind.Refusal, VersionId = house.Province.VersionId, ArrivalId = arrival, Applicant = TestArrivals.Sender, Reason = "Không thuộc thẩm quyền" },
        await house.AsAsync(counter ?? house.Province.Counter), default));
}
