using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Undoing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class ForwardTests
{
    [Theory, EachDatabase]
    public async Task The_process_of_its_receipt_drives_a_dossier_from_the_counter_to_the_applicant(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (province, controller) = (house.Province, await house.ControllerAsync());
        var process = await house.ProcessInForceAsync(controller, TestProcesses.Branching(province.CityOtherDivision.Id));
        var id = (await house.InProcessingAsync()).Id;
        var dossier = await house.DossierAsync(id);
        Assert.Equal((process, "b3"), (dossier.ProcessId!.Value, dossier.StepKey));

        // A later process is not theirs; nothing of the first one is forgotten.
        Value(await house.PublishProcessAsync(controller, (await house.DraftProcessAsync(controller, TestProcesses.Straight(work: 8))).Id));
        var early = Refused.With("dossier.step_before_signature", await SubmitAsync(house, id, province.Specialist));
        Assert.Contains("“Trưởng phòng duyệt” hoặc “Phòng phối hợp xem”", early.Message, StringComparison.Ordinal);
        Refused.With("dossier.choose_step", await ForwardAsync(house, id, province.Specialist, null));
        Refused.With("dossier.step_not_next", await ForwardAsync(house, id, province.Specialist, "b4"));
        Refused.With("kernel.forbidden", await ForwardAsync(house, id, province.OtherSpecialist, "b7"));
        Refused.With("dossier.assignee_outside_unit", await ForwardAsync(house, id, province.Specialist, "b7", province.Chair));

        // To the division that co-operates: it waits there until its head names somebody.
        var (otherHead, other) = (await house.AddPersonAsync("Cao Trưởng", province.CityOtherDivision, Role.HeadOfUnit, "Trưởng phòng"), await house.AddPersonAsync("Cao Viên", province.CityOtherDivision, Role.Specialist, "Chuyên viên"));
        Value(await ForwardAsync(house, id, province.Specialist, "b6"));
        Refused.With("dossier.undo_not_own", await UndoAsync(house, id, province.Head));
        Value(await UndoAsync(house, id, province.Specialist));
        dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Processing, province.CityDivision.Id, province.Specialist.OfficialId, "b3"), (dossier.State, dossier.HolderUnitId, dossier.HolderOfficialId!.Value, dossier.StepKey));
        Refused.With("dossier.undo_overtaken", await UndoAsync(house, id, province.Specialist));
        Value(await ForwardAsync(house, id, province.Specialist, "b6"));
        dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.AwaitingAssignment, province.CityOtherDivision.Id, null, "b6"), (dossier.State, dossier.HolderUnitId, dossier.HolderOfficialId, dossier.StepKey));
        Refused.With("kernel.forbidden", await AssignAsync(house, id, province.Head, province.Specialist));
        Value(await AssignAsync(house, id, otherHead, other));
        Assert.Equal("b6", (await house.DossierAsync(id)).StepKey);

        // Back to the division's head, who alone has the role; he lets it be done again by another one, then submits.
        Value(await ForwardAsync(house, id, other, null));
        dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Processing, province.CityDivision.Id, province.Head.OfficialId, "b7"), (dossier.State, dossier.HolderUnitId, dossier.HolderOfficialId!.Value, dossier.StepKey));
        Value(await ForwardAsync(house, id, province.Head, "b3", province.OtherSpecialist));
        Value(await ForwardAsync(house, id, province.OtherSpecialist, "b7"));
        Refused.With("dossier.no_step_onward", await ForwardWithoutProcessAsync(house, id));
        Value(await SubmitAsync(house, id, province.Head));
        Refused.With("dossier.wrong_state", await ForwardAsync(house, id, province.Head, "b3"));
        Assert.Equal("b4", (await house.DossierAsync(id)).StepKey);
        await house.WithAsync<SendBackResult>(async u => Value(await u.RunAsync(new SendBackResultOptions { DossierId = id, Reason = "Thiếu căn cứ" }, await house.AsAsync(province.Chair), default)));
        Assert.Equal("b7", (await house.DossierAsync(id)).StepKey);
        Value(await SubmitAsync(house, id, province.Head));
        await house.WithAsync<ApproveDossierResult>(async u => Value(await u.RunAsync(new ApproveDossierResultOptions { DossierId = id, ResultNumber = "12/GCN" }, await house.AsAsync(province.Chair), default)));
        await house.ReturnAsync(id);

        var stays = await StaysAsync(house, id);
        Assert.Equal(
            ["Tiếp nhận, chuyển hồ sơ", "Phân công", "Thẩm định", "Phòng phối hợp xem", "Thẩm định", "Phòng phối hợp xem", "Phòng phối hợp xem", "Trưởng phòng duyệt", "Thẩm định", "Trưởng phòng duyệt", "Ký duyệt", "Trưởng phòng duyệt", "Ký duyệt", "Trả kết quả"],
            stays.Select(s => s.Name));
        Assert.Equal(["b1", "b2", "b3", "b6", "b3", "b6", "b6", "b7", "b3", "b7", "b4", "b7", "b4", "b5"], stays.Select(s => s.Key));

        // Thursday 8:00 and four, 24 and eight working hours.
        Assert.Equal([new DateTime(2021, 4, 1, 14, 0, 0), new DateTime(2021, 4, 6, 8, 0, 0), new DateTime(2021, 4, 2, 8, 0, 0)], stays.Skip(1).Take(3).Select(s => LocalClock.ToLocal(s.DueAt!.Value)));
    }

    [Theory, EachDatabase]
    public async Task Without_a_process_it_goes_as_before_and_an_undone_assignment_goes_back_to_its_step(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var free = (await house.InProcessingAsync()).Id;
        Refused.With("dossier.no_step_onward", await ForwardAsync(house, free, house.Province.Specialist, null));
        await house.AnswerAsync(free);
        Assert.Equal(["Tiếp nhận", "Phân công", "Thẩm định", "Ký duyệt", "Trả kết quả"], (await StaysAsync(house, free)).Select(s => s.Name));
        Assert.All(await StaysAsync(house, free), s => Assert.Null(s.Key));

        await house.ProcessInForceAsync(await house.ControllerAsync(), TestProcesses.Straight());
        house.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0)); // what reception knows of a day may be ten seconds old
        var led = (await house.InProcessingAsync()).Id;
        await house.WithAsync<UndoDossierChange>(async u => Value(await u.RunAsync(new UndoDossierChangeOptions { DossierId = led, What = Undoable.Assignment }, await house.AsAsync(house.Province.Head), default)));
        var undone = await house.DossierAsync(led);
        Assert.Equal((DossierState.AwaitingAssignment, "b2"), (undone.State, undone.StepKey));
        Value(await AssignAsync(house, led, house.Province.Head, house.Province.Specialist));
        Value(await SubmitAsync(house, led, house.Province.Specialist));
        await house.WithAsync<UndoDossierChange>(async u => Value(await u.RunAsync(new UndoDossierChangeOptions { DossierId = led, What = Undoable.Submission }, await house.AsAsync(house.Province.Specialist), default)));
        Assert.Equal((DossierState.Processing, "b3"), ((await house.DossierAsync(led)).State, (await house.DossierAsync(led)).StepKey));
    }

    // A dossier that no process drives has no step onward.
    static async Task<Outcome<DossierChanged>> ForwardWithoutProcessAsync(TestHouse house, Guid id)
    {
        await house.WithAsync<AppDb>(db => db.Set<Dossier>().Where(d => d.Id == id).ExecuteUpdateAsync(u => u.SetProperty(d => d.ProcessId, (Guid?)null)));
        var refused = await ForwardAsync(house, id, house.Province.Head, null);
        var process = await house.WithAsync<AppDb, Guid>(db => db.Set<InternalProcess>().Where(p => p.Number == 1).Select(p => p.Id).SingleAsync());
        await house.WithAsync<AppDb>(db => db.Set<Dossier>().Where(d => d.Id == id).ExecuteUpdateAsync(u => u.SetProperty(d => d.ProcessId, process)));
        return refused;
    }

    static Task<Outcome<DossierChanged>> ForwardAsync(TestHouse house, Guid id, Person who, string? to, Person? next = null) => house.WithAsync<ForwardDossier, Outcome<DossierChanged>>(async u =>
        await u.RunAsync(new ForwardDossierOptions { DossierId = id, To = to, OfficialId = next?.OfficialId }, await house.AsAsync(who), default));

    static Task<Outcome<DossierChanged>> UndoAsync(TestHouse house, Guid id, Person who) => house.WithAsync<UndoDossierChange, Outcome<DossierChanged>>(async u =>
        await u.RunAsync(new UndoDossierChangeOptions { DossierId = id, What = Undoable.Forwarding }, await house.AsAsync(who), default));

    static Task<Outcome<DossierChanged>> SubmitAsync(TestHouse house, Guid id, Person who) => house.WithAsync<SubmitDossierResult, Outcome<DossierChanged>>(async u =>
        await u.RunAsync(new SubmitDossierResultOptions { DossierId = id, Kind = ResultKind.Granted, Summary = "Trình ký" }, await house.AsAsync(who), default));

    static Task<Outcome<DossierChanged>> AssignAsync(TestHouse house, Guid id, Person head, Person specialist) => house.WithAsync<AssignDossier, Outcome<DossierChanged>>(async u =>
        await u.RunAsync(new AssignDossierOptions { DossierId = id, OfficialId = specialist.OfficialId }, await house.AsAsync(head), default));

    static Task<List<DossierStep>> StaysAsync(TestHouse house, Guid id) => house.WithAsync<AppDb, List<DossierStep>>(db => db.Set<DossierStep>().Where(s => s.DossierId == id).OrderBy(s => s.Ordinal).ToListAsync());
}
