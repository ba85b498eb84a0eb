using CaiCach.Kernel.Permissions;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Publishing;

namespace CaiCach.TestKit;

/// <summary>Procedures kept as the controller keeps them, through the use cases.</summary>
public static class TestProcedures
{
    /// <summary>A controller of procedures in the province.</summary>
    public static Task<Person> ControllerAsync(this TestHouse house) => house.AddPersonAsync("Trịnh Kiểm Soát", house.Province.Province, Role.ProcedureController, "Chuyên viên");

    /// <summary>A draft of the province's one procedure, with what is changed about it.</summary>
    public static async Task<ChangedVersion> DraftAsync(this TestHouse house, Person controller, Func<ProcedureContent, ProcedureContent>? change = null)
    {
        var view = await house.WithAsync<CatalogueReader, VersionView?>(r => r.VersionAsync(house.Province.VersionId, true, default));
        var draft = await house.WithAsync<StartDraft, ChangedVersion>(async u => TestDossiers.Value(await u.RunAsync(new StartDraftOptions { ProcedureId = view!.Procedure.Id }, await house.AsAsync(controller), default)));
        return change is null ? draft : await house.WithAsync<WriteDraft, ChangedVersion>(async u => TestDossiers.Value(await u.RunAsync(
            new WriteDraftOptions { VersionId = draft.Id, Content = change(view!.Content) }, await house.AsAsync(controller), default)));
    }

    /// <summary>The draft scheduled by a decision signed on a day.</summary>
    public static async Task<Kernel.Outcomes.Outcome<ChangedVersion>> ScheduleAsync(this TestHouse house, Person controller, Guid draft, DateOnly signed, DateOnly from, string number = "1234/QĐ-UBND") =>
        await house.WithAsync<ScheduleVersion, Kernel.Outcomes.Outcome<ChangedVersion>>(async u => await u.RunAsync(
            new ScheduleVersionOptions { VersionId = draft, ValidFrom = from, Decision = new DecisionOptions { Number = number, SignedOn = signed } }, await house.AsAsync(controller), default));
}
