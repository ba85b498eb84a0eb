using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class SupplementTests
{
    [Theory, EachDatabase]
    public async Task Completion_starts_the_limit_anew_and_a_second_request_is_refused(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;

        // Three working days from 01/04: 02, 05 and 06/04, to the close of the last one.
        house.Clock.Set(new DateTime(2021, 4, 6, 17, 0, 0));
        Value(await AskAsync(house, id));
        var waiting = await house.DossierAsync(id);
        Assert.Equal(DossierState.AwaitingSupplement, waiting.State);
        Assert.Null(waiting.Ledger.MaxBy(l => l.Ordinal)!.DueAt);

        house.Clock.Set(new DateTime(2021, 4, 12, 9, 0, 0));
        await house.WithAsync<CompleteDossierSupplement>(async u => Value(await u.RunAsync(
            new CompleteDossierSupplementOptions { DossierId = id, Papers = "Bản vẽ" }, await house.AsAsync(house.Province.Counter), default)));
        var completed = await house.DossierAsync(id);
        Assert.Equal(DossierState.Processing, completed.State);
        // Ten working days from 13/04, the Hùng Kings' day 21/04 left out.
        Assert.Equal(new DateTime(2021, 4, 27, 17, 0, 0), LocalClock.ToLocal(completed.LawfulDueAt));
        Assert.Equal(completed.LawfulDueAt, completed.CurrentDueAt);
        Assert.Equal(new DateTime(2021, 4, 15, 17, 0, 0), LocalClock.ToLocal(completed.OriginalDueAt));

        var refusal = Refused.With("dossier.second_supplement", await AskAsync(house, id));
        Assert.Contains("Điều 19 khoản 4", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_request_after_three_working_days_is_refused_and_changes_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;
        var before = await house.DossierAsync(id);

        house.Clock.Set(new DateTime(2021, 4, 6, 17, 0, 1));
        Refused.With("dossier.supplement_window_closed", await AskAsync(house, id));

        var after = await house.DossierAsync(id);
        Assert.Equal((before.Version, before.State, before.Ledger.Count), (after.Version, after.State, after.Ledger.Count));
    }

    static Task<Outcome<DossierChanged>> AskAsync(TestHouse house, Guid id) => house.WithAsync<RequestDossierSupplement, Outcome<DossierChanged>>(async u => await u.RunAsync(
        new RequestDossierSupplementOptions { DossierId = id, Papers = "Bản vẽ", Reason = "Thiếu bản vẽ" }, await house.AsAsync(house.Province.Specialist), default));
}
