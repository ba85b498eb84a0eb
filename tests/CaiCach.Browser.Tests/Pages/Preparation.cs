using System.Linq.Expressions;
using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Drafting;
using CaiCach.Accountability.Lateness;
using CaiCach.Accountability.Signing;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Browser.Tests.Pages;

/// <summary>Records that the small demonstration lacks, so that every page has one to show: fresh, asked to supplement, slips, letters not yet sent.</summary>
static class Preparation
{
    static readonly ApplicantOptions Applicant = new() { Name = "Nguyễn Thị Hường", Number = "054085000123", Address = "12 Lê Lợi, phường 3", Phone = "0905123456" };

    public static async Task<Guid> MakeAsync(Site site)
    {
        var (counter, chair) = (await ActAsync(site, o => o.UserName == "mc.tuyhoa"), await ActAsync(site, o => o.UserName == "ct.tuyhoa"));
        var agency = counter.Actor.AgencyId;
        var version = await site.WithAsync<AppDb, Guid>(async db => (await db.Set<ProcedureVersion>().SingleAsync(v => v.Initials == "hgtcdd")).Id);
        await TakeInAsync(site, agency, version); // first: what reception knows of a procedure may be ten seconds old
        await PayAsync(site, counter, await ReceiveAsync(site, counter, version));
        await AskForMoreAsync(site, counter, await ReceiveAsync(site, counter, version));
        foreach (var kind in Enum.GetValues<IntakeSlipKind>())
        {
            await site.WithAsync<IssueIntakeSlip, object>(async u => TestDossiers.Value(await u.RunAsync(
                new IssueIntakeSlipOptions { AgencyId = agency, Kind = kind, VersionId = version, Applicant = Applicant, Papers = "Bản trích đo địa chính", Reason = "Thiếu bản trích đo" },
                counter, default)));
        }

        var late = await site.WithAsync<LateList, LatePage>(u => u.RunAsync(new LateFilter(), agency, chair.Authority, default));
        var drafted = await site.WithAsync<DraftApologies, DraftedApologies>(async u => TestDossiers.Value(await u.RunAsync(
            new DraftApologiesOptions
            {
                DossierIds = [.. late.Rows.Where(r => r.CanDraft).Take(2).Select(r => r.DossierId)],
                Cause = default, CauseText = "Chờ trích lục bản đồ địa chính", RemedyText = "Đã cử thêm người đi đo",
            },
            chair, default)));
        await site.WithAsync<SignApologies, object>(async u => TestDossiers.Value(await u.RunAsync(
            new SignApologiesOptions { ApologyIds = [drafted.Drafted[0].Id] }, chair, default)));
        var keeper = await ActAsync(site, o => o.UserName == "kstthc");
        var national = await site.WithAsync<AppDb, Guid>(db => db.Set<CalendarLayerRow>().Where(l => l.UnitId == null).Select(l => l.Id).SingleAsync());
        await site.WithAsync<PrepareCalendarChange, object>(async u => TestDossiers.Value(await u.RunAsync(
            new PrepareCalendarChangeOptions { LayerId = national, Days = [new NewCalendarDay { Date = new DateOnly(2021, 7, 8), Kind = WorkingTime.DayKind.Off, Reason = "Quốc tang" }], DecisionNumber = "77/QĐ-UBND" },
            keeper, default)));
        var process = await site.WithAsync<AppDb, InternalProcess>(db => db.Set<InternalProcess>().OrderBy(p => p.Id).FirstAsync());
        await site.WithAsync<StartProcess, object>(async u => TestDossiers.Value(await u.RunAsync(new StartProcessOptions { ProcedureId = process.ProcedureId, BasedOnId = process.Id }, keeper, default)));
        await site.WithAsync<RegisterArrival, object>(async u => TestDossiers.Value(await u.RunAsync(
            new RegisterArrivalOptions { Reference = "DVC-2021-000123", AgencyId = agency, VersionId = version, Applicant = Applicant, Papers = "Đơn đề nghị" }, counter, default)));
        await ReorganiseAsync(site, await ActAsync(site, o => o.UserName == "cchc.snv"));
        return version;
    }

    // Two wards become one; what the list leaves out shows as without destination.
    static async Task ReorganiseAsync(Site site, ActionContext keeper)
    {
        var id = (await site.WithAsync<CreateReorganisation, ChangedReorganisation>(async u => TestDossiers.Value(await u.RunAsync(
            new CreateReorganisationOptions { Name = "Nhập hai phường của thành phố Tuy Hòa", Decision = "Nghị quyết 12/NQ-HĐND", On = new DateOnly(2021, 8, 1) }, keeper, default)))).Id;
        var lines = "line,code,reason,to,what,by,value\ncloses,H45.20.01,sap-nhap,,,,\ntakes,H45.20.01,,H45.20.02,dossiers,,\n";
        await site.WithAsync<ImportReorganisation, object>(async u => TestDossiers.Value(await u.RunAsync(
            new ImportReorganisationOptions { ReorganisationId = id, File = System.Text.Encoding.UTF8.GetBytes(lines) }, keeper, default)));
        await site.WithAsync<RehearseReorganisation, object>(async u => TestDossiers.Value(await u.RunAsync(new ReorganisationOptions { ReorganisationId = id }, keeper, default)));
    }

    static async Task<Guid> ReceiveAsync(Site site, ActionContext counter, Guid version) => (await site.WithAsync<ReceiveDossier, ReceivedDossier>(async u => TestDossiers.Value(await u.RunAsync(
        new ReceiveDossierOptions { AgencyId = counter.Actor.AgencyId, VersionId = version, Applicant = Applicant, Papers = [new ReceivedPaper(null, "Đơn đề nghị", 1, 0)] }, counter, default)))).Id;

    static async Task AskForMoreAsync(Site site, ActionContext counter, Guid dossier)
    {
        var division = await site.WithAsync<AppDb, Guid>(async db => (await db.Set<Dossier>().SingleAsync(d => d.Id == dossier)).DivisionId);
        var posts = await site.WithAsync<AppDb, List<Guid>>(db => db.Set<Post>().Where(p => p.UnitId == division && p.Role == Role.HeadOfUnit).Select(p => p.OfficialId).ToListAsync());
        var head = await ActAsync(site, o => o.Id == posts[0]);
        await site.WithAsync<HandOverDossier, object>(async u => TestDossiers.Value(await u.RunAsync(new HandOverDossierOptions { DossierId = dossier }, counter, default)));
        await site.WithAsync<ConfirmDossierHandOver, object>(async u => TestDossiers.Value(await u.RunAsync(new ConfirmDossierHandOverOptions { DossierId = dossier }, head, default)));
        await site.WithAsync<RequestDossierSupplement, object>(async u => TestDossiers.Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = dossier, Papers = "Bản trích đo địa chính", Reason = "Thiếu bản trích đo" }, head, default)));
    }

    // One waits, one is in the account.
    static async Task PayAsync(Site site, ActionContext counter, Guid dossier)
    {
        async Task<Guid> RecordAsync(string reference) => (await site.WithAsync<RecordFeePayment, RecordedPayment>(async u => TestDossiers.Value(await u.RunAsync(
            new RecordFeePaymentOptions { DossierId = dossier, Amount = 50_000, Reference = reference, PaidAt = LocalClock.ToInstant(new DateTime(2021, 6, 30, 15, 20, 0)) }, counter, default)))).Id;
        await RecordAsync("PP-2021-000123");
        var settled = await RecordAsync("PP-2021-000124");
        await site.WithAsync<SettleFeePayment, object>(async u => TestDossiers.Value(await u.RunAsync(new SettleFeePaymentOptions { PaymentId = settled, Statement = "SK-0107/2021" }, counter, default)));
    }

    // Two taken in by another district, one of them on its way.
    static async Task TakeInAsync(Site site, Guid agency, Guid version)
    {
        await site.WithAsync<AppDb, int>(async db =>
        {
            var procedure = await db.Set<ProcedureVersion>().Where(v => v.Id == version).Select(v => v.ProcedureId).SingleAsync();
            db.Add(new BoundaryFree { Id = Guid.CreateVersion7(), ProcedureId = procedure, ValidFrom = new DateOnly(2021, 1, 1), LegalSource = "Quyết định 9/QĐ-UBND" });
            return await db.SaveChangesAsync();
        });
        var taker = await ActAsync(site, o => o.UserName == "mc.sonhoa");
        var options = new ReceiveDossierOptions { AgencyId = agency, VersionId = version, Applicant = Applicant, Papers = [new ReceivedPaper(null, "Đơn đề nghị", 1, 0)] };
        await site.WithAsync<ReceiveDossier, object>(async u => TestDossiers.Value(await u.RunAsync(options, taker, default)));
        var sent = (await site.WithAsync<ReceiveDossier, ReceivedDossier>(async u => TestDossiers.Value(await u.RunAsync(options, taker, default)))).Id;
        await site.WithAsync<SendDossierPaper, object>(async u => TestDossiers.Value(await u.RunAsync(new SendDossierPaperOptions { DossierId = sent }, taker, default)));
    }

    static Task<ActionContext> ActAsync(Site site, Expression<Func<Official, bool>> who) => site.WithAsync<AppDb, ActionContext>(async db =>
    {
        var official = await db.Set<Official>().SingleAsync(who);
        var post = await db.Set<Post>().SingleAsync(p => p.OfficialId == official.Id);
        var unit = await db.Set<Unit>().SingleAsync(u => u.Id == post.UnitId);
        var authority = await site.WithAsync<AuthorityReader, Authority>(a => a.OfAsync(official.Id, default));
        return new ActionContext(new Actor(official.Id, official.FullName, post.Id, unit.Id, unit.AgencyId), authority, null);
    });
}
