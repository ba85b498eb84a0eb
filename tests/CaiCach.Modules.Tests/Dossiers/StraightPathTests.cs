using CaiCach.Dossiers;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Time;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class StraightPathTests
{
    [Theory, EachDatabase]
    public async Task A_dossier_goes_from_the_counter_to_the_applicant(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        var received = await house.InProcessingAsync();
        var dossier = await house.DossierAsync(received.Id);
        Assert.Equal("H45.20-210401-0001", dossier.Code);
        // Ten days from the day after 01/04, past the weekends and the Hùng Kings' day is not reached: 15/04 at closing.
        Assert.Equal(new DateTime(2021, 4, 15, 17, 0, 0), LocalClock.ToLocal(dossier.CurrentDueAt));
        Assert.Equal(DossierState.Processing, dossier.State);

        await house.AnswerAsync(received.Id);
        await house.ReturnAsync(received.Id);

        dossier = await house.DossierAsync(received.Id);
        Assert.Equal(DossierState.Returned, dossier.State);
        await house.WithAsync<AuditVerifier>(async verifier => Assert.Null((await verifier.RunAsync(null, default)).Break));
    }
}
