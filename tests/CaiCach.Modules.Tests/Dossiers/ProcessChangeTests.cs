using CaiCach.Dossiers;
using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class ProcessChangeTests
{
    [Theory, EachDatabase]
    public async Task Open_dossiers_are_looked_at_mapped_and_moved_and_no_legal_date_changes(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var old = await house.ProcessInForceAsync(controller, TestProcesses.Straight(work: 24));
        var (working, waiting, done) = ((await house.InProcessingAsync()).Id, (await house.ReceiveAsync()).Id, (await house.InProcessingAsync()).Id);
        await house.AnswerAsync(done);
        var renamed = TestProcesses.Straight(receive: 1, work: 16);
        renamed = new ProcessContent
        {
            Steps = [.. renamed.Steps.Select(s => s.Key == "b3" ? s with { Key = "w1", Name = "Thẩm định nhanh" } : s)],
            Moves = [.. renamed.Moves.Select(m => m with { FromKey = m.FromKey == "b3" ? "w1" : m.FromKey, ToKey = m.ToKey == "b3" ? "w1" : m.ToKey })],
        };
        var next = Value(await house.PublishProcessAsync(controller, (await house.DraftProcessAsync(controller, renamed)).Id)).Id;
        var before = await DossiersAsync(house);

        // A step that is not there any more has to be said; in its stage.
        ProcessChangeOptions Options(params (string, string)[] mapping) => new() { FromProcessId = old, ToProcessId = next, Mapping = mapping.ToDictionary(m => m.Item1, m => m.Item2) };
        var look = Value(await LookAsync(house, Options()));
        Assert.Equal([("b1", "b1", 1, 0), ("b3", null, 1, 0)], look.Rows.Select(r => (r.Old.Key, r.New?.Key, r.Count, r.Earlier)));
        Assert.Equal("process.map_missing", Assert.Single(look.Refusals).Code);
        Refused.With("process.map_missing", await MoveAsync(house, controller, Options()));
        Refused.With("process.map_stage", await MoveAsync(house, controller, Options(("b3", "b4"))));
        Refused.With("process.map_unknown", await MoveAsync(house, controller, Options(("b3", "b9"))));
        Refused.With("process.change_ends", await MoveAsync(house, controller, Options() with { FromProcessId = next }));
        Refused.With("kernel.forbidden", await MoveAsync(house, house.Province.Chair, Options(("b3", "w1"))));
        Assert.Equal([(0, 0), (1, 0)], Value(await LookAsync(house, Options(("b3", "w1")))).Rows.Select(r => (r.Earlier, r.Later)));
        Assert.Equal(before.Select(d => d.Version), (await DossiersAsync(house)).Select(d => d.Version));

        Assert.Equal(new MovedDossiers(2, 0), Value(await MoveAsync(house, controller, Options(("b3", "w1")))));
        var after = await DossiersAsync(house);
        Assert.Equal(before.Select(d => (d.Id, d.LawfulDueAt, d.CurrentDueAt, d.HandOverDueAt)), after.Select(d => (d.Id, d.LawfulDueAt, d.CurrentDueAt, d.HandOverDueAt)));
        Assert.Equal([(next, "w1"), (next, "b1"), (old, "b5")], new[] { working, waiting, done }.Select(id => after.Single(d => d.Id == id)).Select(d => (d.ProcessId!.Value, d.StepKey!)));
        var stay = await house.WithAsync<AppDb, DossierStep>(db => db.Set<DossierStep>().SingleAsync(s => s.DossierId == working && s.EndedAt == null));
        Assert.Equal(("Thẩm định nhanh", "w1", new DateTime(2021, 4, 5, 8, 0, 0)), (stay.Name, stay.Key, LocalClock.ToLocal(stay.DueAt!.Value)));
        Assert.Equal("dossier.change-process", await house.WithAsync<AppDb, string>(db => db.Set<AuditEntry>().Where(e => e.RecordId == working).OrderByDescending(e => e.Sequence).Select(e => e.Action).FirstAsync()));
        Refused.With("process.nothing_to_move", await MoveAsync(house, controller, Options(("b3", "w1"))));
        await house.AnswerAsync(working);
    }

    [Theory, EachDatabase]
    public async Task A_batch_is_a_transaction_and_the_next_one_goes_on(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var old = await house.ProcessInForceAsync(controller, TestProcesses.Straight(work: 24));
        var seed = (await house.ReceiveAsync()).Id;
        await house.WithAsync<AppDb>(async db =>
        {
            var model = await db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Id == seed);
            for (var i = 0; i < MoveDossiersToProcess.Batch + 4; i++)
            {
                db.Add(Copy(model, i));
            }

            await db.SaveChangesAsync();
        });
        var next = Value(await house.PublishProcessAsync(controller, (await house.DraftProcessAsync(controller, TestProcesses.Straight(work: 8), old)).Id)).Id;
        var options = new ProcessChangeOptions { FromProcessId = old, ToProcessId = next };
        Assert.Equal(new MovedDossiers(200, 5), Value(await MoveAsync(house, controller, options)));
        Assert.Equal(new MovedDossiers(5, 0), Value(await house.WithAsync<MoveDossiersToProcess, Outcome<MovedDossiers>>(async u => await u.RunAllAsync(options, await house.AsAsync(controller), default))));
    }

    static Dossier Copy(Dossier d, int i) => new()
    {
        Id = Guid.CreateVersion7(), Code = $"{d.Code}-{i}", AccessCode = $"A{i}", ProcedureId = d.ProcedureId, VersionId = d.VersionId, ProcessId = d.ProcessId, StepKey = d.StepKey, FieldId = d.FieldId, RegimeId = d.RegimeId,
        AgencyId = d.AgencyId, ReceivedAgencyId = d.AgencyId, OneStopUnitId = d.OneStopUnitId, DivisionId = d.DivisionId, HolderUnitId = d.HolderUnitId, Applicant = new Applicant { Name = "Nguyễn Văn Đất" }, ReceivedAt = d.ReceivedAt,
        LimitAmount = d.LimitAmount, LimitUnit = d.LimitUnit, CountedFrom = d.CountedFrom, OriginalDueAt = d.OriginalDueAt, LawfulDueAt = d.LawfulDueAt, CurrentDueAt = d.CurrentDueAt, HandOverDueAt = d.HandOverDueAt,
    };

    static Task<List<Dossier>> DossiersAsync(TestHouse house) => house.WithAsync<AppDb, List<Dossier>>(db => db.Set<Dossier>().AsNoTracking().OrderBy(d => d.Id).ToListAsync());

    static Task<Outcome<ProcessChangeImpact>> LookAsync(TestHouse house, ProcessChangeOptions options) => house.WithAsync<ProcessChangePreview, Outcome<ProcessChangeImpact>>(p => p.LookAsync(options, default));

    static Task<Outcome<MovedDossiers>> MoveAsync(TestHouse house, Person person, ProcessChangeOptions options) => house.WithAsync<MoveDossiersToProcess, Outcome<MovedDossiers>>(async u =>
        await u.RunAsync(options, await house.AsAsync(person), default));
}
