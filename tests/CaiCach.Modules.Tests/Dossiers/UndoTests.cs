using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Undoing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class UndoTests
{
    [Theory, EachDatabase]
    public async Task A_hand_over_is_taken_back_and_history_keeps_both(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = await HandedOverAsync(house);

        Value(await UndoAsync(house, id, Undoable.HandOver, house.Province.Counter));

        var dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Accepted, null), (dossier.State, dossier.PendingUnitId));
        Assert.Equal(["dossier.receive", "dossier.hand-over", "dossier.recall-hand-over"], await ActionsAsync(house, id));
        Value(await house.WithAsync<HandOverDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new HandOverDossierOptions { DossierId = id }, await house.AsAsync(house.Province.Counter), default)));
    }

    [Theory, EachDatabase]
    public async Task After_the_offer_has_run_out_it_is_refused_and_nothing_changes(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = await HandedOverAsync(house);

        house.Clock.Advance(TimeSpan.FromSeconds(16));

        Refused.With("dossier.undo_too_late", await UndoAsync(house, id, Undoable.HandOver, house.Province.Counter));
        Assert.Equal(DossierState.HandedOver, (await house.DossierAsync(id)).State);
    }

    [Theory, EachDatabase]
    public async Task What_the_other_side_has_confirmed_cannot_be_taken_back(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = await HandedOverAsync(house);
        await house.WithAsync<ConfirmDossierHandOver>(async u => Value(await u.RunAsync(
            new ConfirmDossierHandOverOptions { DossierId = id }, await house.AsAsync(house.Province.Head), default)));

        // The holder is another unit now, but the agency's counter may still hand over within its agency.
        Refused.With("dossier.undo_overtaken", await UndoAsync(house, id, Undoable.HandOver, house.Province.Counter));
    }

    [Theory, EachDatabase]
    public async Task Only_who_did_it_takes_it_back(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;

        Refused.With("dossier.undo_not_own", await UndoAsync(house, id, Undoable.Assignment, house.Province.Chair));
        Refused.With(Refusal.ForbiddenCode, await UndoAsync(house, id, Undoable.Assignment, house.Province.Specialist));
    }

    [Theory, EachDatabase]
    public async Task An_assignment_goes_back_to_whoever_had_it_before(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (id, province) = ((await house.InProcessingAsync()).Id, house.Province);
        await house.WithAsync<AssignDossier>(async u => Value(await u.RunAsync(
            new AssignDossierOptions { DossierId = id, OfficialId = province.OtherSpecialist.OfficialId }, await house.AsAsync(province.Head), default)));

        Value(await UndoAsync(house, id, Undoable.Assignment, province.Head));
        var dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Processing, province.Specialist.OfficialId), (dossier.State, dossier.HolderOfficialId));

        Refused.With("dossier.undo_overtaken", await UndoAsync(house, id, Undoable.Assignment, province.Head));
    }

    [Theory, EachDatabase]
    public async Task The_first_assignment_goes_back_to_waiting(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;

        Value(await UndoAsync(house, id, Undoable.Assignment, house.Province.Head));

        var dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.AwaitingAssignment, null), (dossier.State, dossier.HolderOfficialId));
        Assert.Equal(house.Province.CityDivision.Id, dossier.HolderUnitId);
    }

    [Theory, EachDatabase]
    public async Task A_submission_comes_back_to_the_specialist(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (id, specialist) = ((await house.InProcessingAsync()).Id, house.Province.Specialist);
        await house.WithAsync<SubmitDossierResult>(async u => Value(await u.RunAsync(
            new SubmitDossierResultOptions { DossierId = id, Kind = ResultKind.Granted, Summary = "Trình ký" }, await house.AsAsync(specialist), default)));

        Value(await UndoAsync(house, id, Undoable.Submission, specialist));

        var dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Processing, null, specialist.OfficialId), (dossier.State, dossier.ResultKind, dossier.HolderOfficialId));
    }

    static async Task<Guid> HandedOverAsync(TestHouse house)
    {
        var received = await house.ReceiveAsync();
        await house.WithAsync<HandOverDossier>(async u => Value(await u.RunAsync(
            new HandOverDossierOptions { DossierId = received.Id }, await house.AsAsync(house.Province.Counter), default)));
        house.Clock.Advance(TimeSpan.FromSeconds(9));
        return received.Id;
    }

    static Task<Outcome<DossierChanged>> UndoAsync(TestHouse house, Guid id, Undoable what, Person person) => house.WithAsync<UndoDossierChange, Outcome<DossierChanged>>(
        async u => await u.RunAsync(new UndoDossierChangeOptions { DossierId = id, What = what }, await house.AsAsync(person), default));

    static Task<List<string>> ActionsAsync(TestHouse house, Guid id) => house.WithAsync<AppDb, List<string>>(db =>
        db.Set<AuditEntry>().AsNoTracking().Where(e => e.RecordId == id).OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync());
}
