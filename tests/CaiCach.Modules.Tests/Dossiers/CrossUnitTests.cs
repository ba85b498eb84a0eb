using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Returning;
using CaiCach.Dossiers.Viewing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Recounting;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>What stands on the list without boundary is taken in anywhere; the agency that answers has the dossier at once, and the paper within its time.</summary>
public sealed class CrossUnitTests
{
    static readonly DateOnly Listed = new(2021, 1, 1);

    [Theory, EachDatabase]
    public async Task The_agency_that_answers_has_it_at_once_and_the_paper_follows_in_time(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async(); // Wednesday 02/07/2025 at 10:00
        await house.FreeAsync(Listed);
        var (id, province) = (Value(await house.TakeInAsync()).Id, house.Province);
        var dossier = await DossierAsync(house, id);
        Assert.Equal((province.City.Id, province.CityOneStop.Id, province.CityOneStop.Id, province.Department.Id, null), (dossier.AgencyId, dossier.OneStopUnitId, dossier.HolderUnitId, dossier.TakenInAgencyId!.Value, dossier.HolderOfficialId));
        Assert.StartsWith("H45.20-", dossier.Code, StringComparison.Ordinal);
        // One working day for the paper (Article 20(1) Decree 118/2025); the city hands it over when it can be there.
        Assert.Equal((new DateTime(2025, 7, 3, 17, 0, 0), true), (LocalClock.ToLocal(dossier.CrossUnitPaper!.DueAt!.Value), dossier.HandOverDueAt > dossier.CrossUnitPaper.DueAt));
        Assert.Contains("Điều 20", dossier.CrossUnitPaper.Article, StringComparison.Ordinal);
        Assert.Equal(((1, 0, 0), (0, 0, 0)), (await CountAsync(house, province.DepartmentCounter), await CountAsync(house, province.Counter)));

        Refused.With("dossier.paper_not_sent", await ConfirmAsync(house, id, province.Counter));
        Refused.With("dossier.paper_not_here", await SendAsync(house, id, province.Counter));
        Refused.With(Refusal.ForbiddenCode, await SendAsync(house, id, province.Chair));
        house.Clock.Set(new DateTime(2025, 7, 3, 17, 1, 0));
        Assert.Equal((1, 1, 0), await CountAsync(house, province.DepartmentCounter));
        Value(await SendAsync(house, id, province.DepartmentCounter));
        Refused.With("dossier.paper_sent", await SendAsync(house, id, province.DepartmentCounter));
        Assert.True((await DossierAsync(house, id)).CrossUnitPaper!.IsLate);
        Assert.Equal(((0, 0, 0), (0, 0, 1)), (await CountAsync(house, province.DepartmentCounter), await CountAsync(house, province.Counter)));
        Refused.With("dossier.paper_not_here", await ConfirmAsync(house, id, province.DepartmentCounter));
        Value(await ConfirmAsync(house, id, province.Counter));
        Refused.With("dossier.paper_arrived", await ConfirmAsync(house, id, province.Counter));
        foreach (var person in new[] { province.DepartmentCounter, province.Counter, province.Coordinator })
        {
            Assert.Single((await ListAsync(house, CrossUnitStage.Ended, true, person)).Rows);
            Assert.Empty((await ListAsync(house, CrossUnitStage.ToSend, false, person)).Rows);
        }

        Assert.Empty(await house.LedgerFaultsAsync());
        Assert.Empty(await house.WithAsync<Recount, IReadOnlyList<CellDifference>>(r => r.VerifyAsync(default)));
    }

    [Theory, EachDatabase]
    public async Task Who_took_it_in_follows_it_and_hands_out_the_result_and_does_nothing_else(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.FreeAsync(Listed);
        var (id, taker, stranger) = (Value(await house.TakeInAsync()).Id, house.Province.DepartmentCounter, (await house.ReceiveAsync()).Id);
        Assert.NotNull(await ViewAsync(house, id, taker));
        Assert.Null(await ViewAsync(house, stranger, taker));
        Refused.With(Refusal.ForbiddenCode, await house.WithAsync<WithdrawDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(new WithdrawDossierOptions { DossierId = id, Reason = "Đổi ý" }, await house.AsAsync(taker), default)));
        // Until 15:00 of the same day under Decree 61/2018.
        Assert.Equal(new DateTime(2021, 4, 1, 17, 0, 0), LocalClock.ToLocal((await DossierAsync(house, id)).CrossUnitPaper!.DueAt!.Value));

        await house.ProcessAsync(id);
        await house.AnswerAsync(id);
        Refused.With(Refusal.ForbiddenCode, await house.WithAsync<ConfirmDossierResult, Outcome<DossierChanged>>(async u => await u.RunAsync(new ConfirmDossierResultOptions { DossierId = id }, await house.AsAsync(taker), default)));
        await house.WithAsync<ReturnDossierResult>(async u => Value(await u.RunAsync(new ReturnDossierResultOptions { DossierId = id, ReceivedBy = "Nguyễn Văn Đất", Method = ReturnMethod.Counter }, await house.AsAsync(taker), default)));
        Assert.Equal(DossierState.Returned, (await house.DossierAsync(id)).State);
    }

    [Theory, EachDatabase]
    public async Task Only_what_is_listed_is_taken_in_and_what_stopped_goes_back_to_the_applicant(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        Refused.With(Refusal.ForbiddenCode, await house.TakeInAsync());
        Assert.True((await FoundAsync(house)).IsOwn);
        house.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0)); // what reception knows of a day may be ten seconds old
        await house.FreeAsync(new DateOnly(2021, 4, 2));
        Refused.With("dossier.online_elsewhere", await house.TakeInAsync(channel: SubmissionChannel.Online));
        Refused.With(Refusal.ForbiddenCode, await house.TakeInAsync(house.Province.Province.Id)); // it does not answer this procedure
        Assert.Equal(0, await house.WithAsync<AppDb, int>(db => db.Set<Dossier>().CountAsync()));
        var id = Value(await house.TakeInAsync()).Id;
        await house.WithAsync<WithdrawDossier>(async u => Value(await u.RunAsync(new WithdrawDossierOptions { DossierId = id, Reason = "Đổi ý" }, await house.AsAsync(house.Province.Counter), default)));
        Refused.With("dossier.paper_sent", await SendAsync(house, id, house.Province.DepartmentCounter));
        var row = Assert.Single((await ListAsync(house, CrossUnitStage.Ended, false, house.Province.DepartmentCounter)).Rows);
        Assert.Equal((null, null), (row.SentAt, row.IsLate));
    }

    static Task<Dossier> DossierAsync(TestHouse house, Guid id) => house.WithAsync<AppDb, Dossier>(db => db.Set<Dossier>().AsNoTracking().Include(d => d.CrossUnitPaper).SingleAsync(d => d.Id == id));

    static Task<DossierView?> ViewAsync(TestHouse house, Guid id, Person who) => house.WithAsync<DossierReader, DossierView?>(async r => await r.FindAsync(id, await house.AsAsync(who), default));

    static async Task<FoundProcedure> FoundAsync(TestHouse house) => Assert.Single(await house.WithAsync<FindProcedures, IReadOnlyList<FoundProcedure>>(f => f.RunAsync(house.Province.Department.Id, "dkbd", new DateOnly(2021, 4, 1), 20, default)));

    static Task<Outcome<DossierChanged>> SendAsync(TestHouse house, Guid id, Person who) => house.WithAsync<SendDossierPaper, Outcome<DossierChanged>>(async u => await u.RunAsync(new SendDossierPaperOptions { DossierId = id }, await house.AsAsync(who), default));

    static Task<Outcome<DossierChanged>> ConfirmAsync(TestHouse house, Guid id, Person who) => house.WithAsync<ConfirmDossierPaper, Outcome<DossierChanged>>(async u => await u.RunAsync(new ConfirmDossierPaperOptions { DossierId = id }, await house.AsAsync(who), default));

    static Task<(int ToSend, int Overdue, int ToConfirm)> CountAsync(TestHouse house, Person who) => house.WithAsync<CrossUnitList, (int, int, int)>(async l => await l.CountAsync(await house.AuthorityOfAsync(who), default));

    static Task<(IReadOnlyList<CrossUnitRow> Rows, bool More)> ListAsync(TestHouse house, CrossUnitStage stage, bool late, Person who) =>
        house.WithAsync<CrossUnitList, (IReadOnlyList<CrossUnitRow>, bool)>(async l => await l.RunAsync(stage, late, null, await house.AuthorityOfAsync(who), default));
}
