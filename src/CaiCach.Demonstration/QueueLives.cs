using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Keeping;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>
/// What waits between offices on the last day before the demonstration's present, mostly in Tuy Hòa: dossiers that came online, other agencies asked, fees paid online, an error of a result,
/// and, from when a decree allows it (Decree 107/2021/NĐ-CP, 06/12/2021), dossiers that one district took in for another. Every name and number is invented.
/// </summary>
public sealed class QueueLives(IServiceProvider services)
{
    static readonly DateOnly AnywhereFrom = new(2021, 12, 6);

    static readonly (string Name, string Number, string Address)[] Senders =
        [("Nguyễn Thị Hường", "054085000123", "12 Lê Lợi, phường 3"), ("Trần Quốc Bảo", "054079004567", "45 Trần Hưng Đạo, phường 6"), ("Lê Thị Mỹ Duyên", "054191008901", "Thôn Phú Vang, xã Bình Kiến")];

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly Desk desk = new(services);
    readonly RegimeReader regimes = services.GetRequiredService<RegimeReader>();
    readonly CalendarReader calendars = services.GetRequiredService<CalendarReader>();
    readonly ProcedureReader procedures = services.GetRequiredService<ProcedureReader>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();

    /// <param name="day">The last day before the present.</param>
    /// <param name="cancellationToken">Stops between two commands.</param>
    public async Task RunAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var city = (await units.GetAsync(cancellationToken)).Agencies.Single(a => a.Code == "H45.20");
        var counter = await desk.ContextAsync(u => u.AgencyId == city.Id, Role.CounterOfficer, cancellationToken);
        var version = await db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == city.Id && d.ClosedAt == null).OrderBy(d => d.Id).Select(d => d.VersionId).FirstAsync(cancellationToken);
        if (day >= AnywhereFrom)
        {
            await ListAsync(day, version, cancellationToken); // first: what reception knows of a procedure may be ten seconds old
        }

        foreach (var ((name, number, address), i) in Senders.Select((s, i) => (s, i)))
        {
            var at = LocalClock.ToInstant(day.ToDateTime(new TimeOnly(9 + (3 * i), 20)));
            await Desk.DoAsync(new RegisterArrival(db, desk.Runner(day, 16), procedures, regimes, calendars).RunAsync(
                new RegisterArrivalOptions { Reference = $"000.00.20.H45-{day:yyMMdd}-{i + 1:0000}", AgencyId = city.Id, VersionId = version, ArrivedAt = at, Applicant = new ApplicantOptions { Name = name, Number = number, Address = address, Phone = "0905123456" } },
                counter, cancellationToken));
        }

        await PayAsync(city, day, counter, cancellationToken);
        await AskAsync(city, day, cancellationToken);
        await MistakeAsync(city, day, cancellationToken);
        if (day >= AnywhereFrom)
        {
            await TakeInAsync(city, day, version, cancellationToken);
        }
    }

    // One is in the account, one is on its way.
    async Task PayAsync(Unit city, DateOnly day, ActionContext counter, CancellationToken cancellationToken)
    {
        var dossiers = await db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == city.Id && d.State == DossierState.Processing && (d.FeeAmount == null || d.FeeAmount >= 50_000)).OrderByDescending(d => d.Id).Select(d => d.Id).Take(2).ToListAsync(cancellationToken);
        foreach (var (id, i) in dossiers.Select((id, i) => (id, i)))
        {
            var payment = await Desk.DoAsync(new RecordFeePayment(db, Change(day, 15), regimes, calendars, Desk.Clock(day, 15)).RunAsync(
                new RecordFeePaymentOptions { DossierId = id, Amount = 50_000, Reference = $"PP{day:yyMMdd}{i + 1:0000}", PaidAt = LocalClock.ToInstant(day.ToDateTime(new TimeOnly(10, 5 + i))) }, counter, cancellationToken));
            if (i == 0)
            {
                await Desk.DoAsync(new SettleFeePayment(new PaymentChange(db, desk.Runner(day, 16), Change(day, 16)), Desk.Clock(day, 16)).RunAsync(
                    new SettleFeePaymentOptions { PaymentId = payment.Id, Statement = $"SK-{day:ddMM}" }, counter, cancellationToken));
            }
        }
    }

    // Home affairs for its opinion, then education for its share.
    async Task AskAsync(Unit city, DateOnly day, CancellationToken cancellationToken)
    {
        var enough = LocalClock.StartOf(day.AddDays(14));
        var dossier = await db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == city.Id && d.State == DossierState.Processing && d.LawfulDueAt > enough && d.HolderUnitId == d.DivisionId && d.ProcessId == null).OrderByDescending(d => d.Id)
            .Select(d => new { d.Id, d.HolderUnitId }).FirstOrDefaultAsync(cancellationToken)
            ?? await db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == city.Id && d.State == DossierState.Processing && d.LawfulDueAt > enough).OrderByDescending(d => d.Id).Select(d => new { d.Id, d.HolderUnitId }).FirstOrDefaultAsync(cancellationToken);
        if (dossier is null)
        {
            return; // a small province may have none with so much time left
        }

        var agencies = (await units.GetAsync(cancellationToken)).Agencies.Where(a => a.Code is "H45.02" or "H45.03").OrderBy(a => a.Code).ToList();
        var head = await desk.ContextAsync(u => u.Id == dossier.HolderUnitId, Role.HeadOfUnit, cancellationToken);
        await Desk.DoAsync(new AskDossierReferrals(Change(day, 16), units, calendars, regimes, Desk.Clock(day, 16)).RunAsync(
            new AskDossierReferralsOptions
            {
                DossierId = dossier.Id, InSequence = true, Question = "Đề nghị cho biết khu đất có nằm trong quy hoạch đã được phê duyệt không.",
                Agencies = [.. agencies.Select((a, i) => new AskedAgency(a.Id, i == 0 ? ReferralKind.Opinion : ReferralKind.Work, i + 2))],
            },
            head, cancellationToken));
    }

    async Task MistakeAsync(Unit city, DateOnly day, CancellationToken cancellationToken)
    {
        var done = await db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == city.Id && d.State == DossierState.Returned && d.FinishedAt != null).OrderByDescending(d => d.Id).Select(d => d.Id).FirstAsync(cancellationToken);
        var chair = await desk.ContextAsync(u => u.Id == city.Id, Role.AgencyHead, cancellationToken);
        await Desk.DoAsync(new ConfirmResultError(Change(day, 14), regimes, calendars, Desk.Clock(day, 14)).RunAsync(
            new ConfirmResultErrorOptions { DossierId = done, What = "Ghi sai số tờ bản đồ: 12, đúng là 21", ByApplicant = true }, chair, cancellationToken));
    }

    async Task ListAsync(DateOnly day, Guid version, CancellationToken cancellationToken)
    {
        var procedure = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.Id == version).Select(v => v.ProcedureId).SingleAsync(cancellationToken);
        var controller = await desk.ContextAsync(_ => true, Role.ProcedureController, cancellationToken);
        var decided = day.AddDays(-20);
        await Desk.DoAsync(new ChangeBoundaryFree(db, desk.Runner(decided, 9)).RunAsync(
            new ChangeBoundaryFreeOptions { ProcedureIds = [procedure], IsFree = true, Day = decided.AddDays(10), LegalSource = "Quyết định 21/QĐ-UBND (minh hoạ)" }, controller, cancellationToken));
    }

    // Two from the neighbouring district: one has left, one has not.
    async Task TakeInAsync(Unit city, DateOnly day, Guid version, CancellationToken cancellationToken)
    {
        var taker = await desk.ContextAsync(u => u.Code == "H45.27.MC", Role.CounterOfficer, cancellationToken);
        for (var i = 0; i < 2; i++)
        {
            var received = await Desk.DoAsync(new ReceiveDossier(db, desk.Runner(day, 9 + i), units, procedures, calendars, regimes, services.GetRequiredService<AnsweredArrivals>()).RunAsync(
                new ReceiveDossierOptions
                {
                    AgencyId = city.Id, VersionId = version, Papers = [new ReceivedPaper(null, "Đơn đề nghị", 1, 0)],
                    Applicant = new ApplicantOptions { Name = Senders[i].Name, Number = Senders[i].Number, Address = Senders[i].Address, Phone = "0905123456" },
                },
                taker, cancellationToken));
            if (i == 0)
            {
                await Desk.DoAsync(new SendDossierPaper(Change(day, 11)).RunAsync(new SendDossierPaperOptions { DossierId = received.Id }, taker, cancellationToken));
            }
        }
    }

    DossierChange Change(DateOnly day, int hour) => new(db, desk.Runner(day, hour), calendars, regimes);
}
