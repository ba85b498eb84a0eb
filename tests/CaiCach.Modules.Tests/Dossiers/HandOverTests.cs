using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class HandOverTests
{
    [Theory, EachDatabase]
    public async Task Paper_received_by_15_00_goes_the_same_day_later_paper_the_next_working_morning(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        house.Clock.Set(new DateTime(2021, 4, 1, 15, 0, 0));
        var inTime = await house.DossierAsync((await house.ReceiveAsync()).Id);
        Assert.Equal(new DateTime(2021, 4, 1, 17, 0, 0), LocalClock.ToLocal(inTime.HandOverDueAt));

        // Friday 02/04, one second after the cut-off: Monday's opening and an hour.
        house.Clock.Set(new DateTime(2021, 4, 2, 15, 0, 1));
        var late = await house.DossierAsync((await house.ReceiveAsync()).Id);
        Assert.Equal(new DateOnly(2021, 4, 5), LocalClock.ToLocalDate(late.HandOverDueAt));
        Assert.InRange(LocalClock.ToLocal(late.HandOverDueAt).TimeOfDay, TimeSpan.FromHours(8), TimeSpan.FromHours(9));
    }

    [Theory, EachDatabase]
    public async Task Responsibility_stays_with_the_sender_until_the_receiver_confirms(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.ReceiveAsync();
        await house.WithAsync<HandOverDossier>(async u => Value(await u.RunAsync(
            new HandOverDossierOptions { DossierId = received.Id }, await house.AsAsync(house.Province.Counter), default)));

        var sent = await house.DossierAsync(received.Id);
        Assert.Equal(DossierState.HandedOver, sent.State);
        Assert.Equal(house.Province.CityOneStop.Id, sent.HolderUnitId);
        Assert.Equal(house.Province.CityDivision.Id, sent.PendingUnitId);

        Refused.With(Refusal.ForbiddenCode, await ConfirmAsync(house, received.Id, house.Province.Counter));
        Value(await ConfirmAsync(house, received.Id, house.Province.Specialist));
        var confirmed = await house.DossierAsync(received.Id);
        Assert.Equal(house.Province.CityDivision.Id, confirmed.HolderUnitId);
        Assert.Null(confirmed.PendingUnitId);
    }

    static Task<Outcome<DossierChanged>> ConfirmAsync(TestHouse house, Guid id, Person person) => house.WithAsync<ConfirmDossierHandOver, Outcome<DossierChanged>>(
        async u => await u.RunAsync(new ConfirmDossierHandOverOptions { DossierId = id }, await house.AsAsync(person), default));
}
