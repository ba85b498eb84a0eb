using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Publishing;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>
/// Eighteen publication decisions of the half year through the commands that people use, all entered in the national database in time; one signed two days ago that
/// waits, its version scheduled; one draft. Numbers, days and changes are invented; only procedures without dossiers are touched.
/// </summary>
public sealed class ProcedureLives(IServiceProvider services)
{
    const int Decided = 18;
    static readonly DateOnly First = new(2021, 1, 12);

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();
    readonly ContentReader contents = services.GetRequiredService<ContentReader>();
    readonly Desk desk = new(services);
    readonly WorkingCalendar calendar = NationalCalendar.Load();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var controller = await desk.ContextAsync(_ => true, Role.ProcedureController, cancellationToken);
        var versions = await db.Set<ProcedureVersion>().AsNoTracking()
            .Where(v => v.LimitAmount > 3 && v.LimitUnit == TimeUnit.WorkingDay && !db.Set<Dossier>().Any(d => d.VersionId == v.Id) && db.Set<ProcedureHandling>().Any(h => h.ProcedureId == v.ProcedureId && h.AgencyKind == UnitKind.Department))
            .OrderBy(v => v.SearchKey).Take(Decided + 2).ToListAsync(cancellationToken);
        var day = First;
        for (var i = 0; i < versions.Count; i++)
        {
            var signed = i < Decided ? day : new DateOnly(2021, 6, 29);
            var draft = await DraftAsync(versions[i], i, signed, controller, cancellationToken);
            if (i <= Decided)
            {
                await ScheduleAsync(versions[i], draft, 310 + (i * 47), signed, controller, entered: i < Decided, cancellationToken);
            }

            for (var step = 0; step < 6; step++)
            {
                day = calendar.NextWorkingDay(day);
            }
        }
    }

    async Task<Guid> DraftAsync(ProcedureVersion version, int i, DateOnly signed, ActionContext controller, CancellationToken cancellationToken)
    {
        var runner = desk.Runner(signed, 8);
        var content = (await contents.OfAsync([version], signed, cancellationToken))[version.Id];
        var draft = await Desk.DoAsync(new StartDraft(db, runner, contents).RunAsync(new StartDraftOptions { ProcedureId = version.ProcedureId }, controller, cancellationToken));
        content = content with
        {
            LimitAmount = content.LimitAmount - 1,
            Papers = [.. content.Papers.Select((p, at) => at == 0 ? p with { ReusedFrom = "Cơ sở dữ liệu quốc gia về dân cư" } : at == 1 ? p with { Copies = p.Copies + 1 } : p)],
            Fees = i % 3 == 0 ? [new ContentFee("Lệ phí", null, null, 50_000, null, null, null, "Nghị quyết của HĐND tỉnh (minh hoạ)"), new ContentFee("Lệ phí", null, SubmissionChannel.Online, 0, null, null, null, "Nghị quyết của HĐND tỉnh (minh hoạ)")] : content.Fees,
        };
        await Desk.DoAsync(new WriteDraft(db, new VersionChange(db, runner), contents).RunAsync(new WriteDraftOptions { VersionId = draft.Id, Content = content }, controller, cancellationToken));
        return draft.Id;
    }

    /// <summary>A shorter limit needs a shorter process, in force on the same day.</summary>
    async Task ShortenAsync(ProcedureVersion version, int number, DateOnly signed, ActionContext controller, CancellationToken cancellationToken)
    {
        var (runner, reader) = (desk.Runner(signed, 14), services.GetRequiredService<ProcessReader>());
        if (await ProcessReader.InForce(db, version.ProcedureId, signed).FirstOrDefaultAsync(cancellationToken) is not { } held)
        {
            return;
        }

        var change = new ProcessChange(db, runner);
        var content = (await reader.PublishedAsync(held.Id, cancellationToken))!;
        var draft = await Desk.DoAsync(new StartProcess(db, runner).RunAsync(new StartProcessOptions { ProcedureId = version.ProcedureId, BasedOnId = held.Id }, controller, cancellationToken));
        await Desk.DoAsync(new WriteProcess(db, change, reader).RunAsync(new WriteProcessOptions { ProcessId = draft.Id, Content = content, FitHours = true }, controller, cancellationToken));
        await Desk.DoAsync(new PublishProcess(db, change, reader).RunAsync(
            new PublishProcessOptions { ProcessId = draft.Id, DecisionNumber = $"{number + 1}/QĐ-UBND", DecisionOn = signed, ValidFrom = signed.AddDays(10) }, controller, cancellationToken));
    }

    async Task ScheduleAsync(ProcedureVersion version, Guid draft, int number, DateOnly signed, ActionContext controller, bool entered, CancellationToken cancellationToken)
    {
        var agency = await db.Set<ProcedureHandling>().AsNoTracking().Where(h => h.ProcedureId == version.ProcedureId && h.AgencyKind == UnitKind.Department).Select(h => h.AgencyId).FirstAsync(cancellationToken);
        await ShortenAsync(version, number, signed, controller, cancellationToken);
        var decisions = new Decisions(db, services.GetRequiredService<FileStore>(), Desk.Clock(signed, 15), units);
        await Desk.DoAsync(new ScheduleVersion(db, new VersionChange(db, desk.Runner(signed, 15)), contents, decisions, services.GetRequiredService<RegimeReader>(), services.GetRequiredService<IVersionUse>()).RunAsync(
            new ScheduleVersionOptions { VersionId = draft, ValidFrom = signed.AddDays(10), Decision = new DecisionOptions { Number = $"{number}/QĐ-UBND", SignedOn = signed, AgencyId = agency } }, controller, cancellationToken));
        if (!entered)
        {
            return;
        }

        var on = signed;
        for (var step = 0; step <= number % 4; step++)
        {
            on = calendar.NextWorkingDay(on);
        }

        var publication = await db.Set<Publication>().AsNoTracking().SingleAsync(p => p.Number == $"{number}/QĐ-UBND", cancellationToken);
        await Desk.DoAsync(new EnterPublication(db, desk.Runner(on, 10), services.GetRequiredService<PublicationClock>()).RunAsync(new EnterPublicationOptions { PublicationId = publication.Id, EnteredOn = on }, controller, cancellationToken));
    }
}
