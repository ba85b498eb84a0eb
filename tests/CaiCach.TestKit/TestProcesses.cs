using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>Internal processes written as the controller of procedures writes them.</summary>
public static class TestProcesses
{
    /// <summary>The straight way with hours: receive, assign, work, sign, return.</summary>
    public static ProcessContent Straight(decimal receive = 2, decimal assign = 4, decimal work = 40, decimal sign = 8, decimal give = 0)
    {
        decimal[] hours = [receive, assign, work, sign, give];
        return ProcessContent.Beginning with { Steps = [.. ProcessContent.Beginning.Steps.Select((s, i) => s with { Hours = hours[i] })] };
    }

    /// <summary>
    /// Appraised (b3), looked at in the other division (b6) where that is needed, checked by the head (b7) who lets it be done again, signed.
    /// </summary>
    public static ProcessContent Branching(Guid otherDivision) => Straight(work: 24) with
    {
        Steps =
        [
            .. Straight(work: 24).Steps,
            new StepContent("b6", "Phòng phối hợp xem", ProcessStage.Work, Role.Specialist, UnitRule.Named, 8, otherDivision),
            new StepContent("b7", "Trưởng phòng duyệt", ProcessStage.Work, Role.HeadOfUnit, UnitRule.Division, 4),
        ],
        Moves =
        [
            new("b1", "b2", null, true), new("b2", "b3", null, true), new("b3", "b7", "đạt", true), new("b3", "b6", "cần phối hợp"), new("b6", "b7", null, true),
            new("b7", "b4", "đạt", true), new("b7", "b3", "không đạt, làm lại"), new("b4", "b5", null, true),
        ],
    };

    public static Task<Guid> ProcedureIdAsync(this TestHouse house) => house.WithAsync<AppDb, Guid>(db => db.Set<ProcedureVersion>().Where(v => v.Id == house.Province.VersionId).Select(v => v.ProcedureId).SingleAsync());

    /// <summary>A draft of the province's one procedure that says this.</summary>
    public static async Task<ChangedProcess> DraftProcessAsync(this TestHouse house, Person controller, ProcessContent content, Guid? basedOn = null)
    {
        var procedure = await house.ProcedureIdAsync();
        var begun = await house.WithAsync<StartProcess, ChangedProcess>(async u => TestDossiers.Value(await u.RunAsync(new StartProcessOptions { ProcedureId = procedure, BasedOnId = basedOn }, await house.AsAsync(controller), default)));
        return await house.WithAsync<WriteProcess, ChangedProcess>(async u => TestDossiers.Value(await u.RunAsync(new WriteProcessOptions { ProcessId = begun.Id, Content = content }, await house.AsAsync(controller), default)));
    }

    /// <summary>The draft published by a decision of today.</summary>
    public static async Task<Outcome<ChangedProcess>> PublishProcessAsync(this TestHouse house, Person controller, Guid draft, DateOnly? from = null) =>
        await house.WithAsync<PublishProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(
            new PublishProcessOptions { ProcessId = draft, DecisionNumber = "88/QĐ-UBND", DecisionOn = new DateOnly(2021, 4, 1), ValidFrom = from }, await house.AsAsync(controller), default));

    /// <summary>Written and published from today on; returns its id.</summary>
    public static async Task<Guid> ProcessInForceAsync(this TestHouse house, Person controller, ProcessContent content) =>
        TestDossiers.Value(await house.PublishProcessAsync(controller, (await house.DraftProcessAsync(controller, content)).Id)).Id;
}
