using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Drafting;
using CaiCach.Accountability.Sending;
using CaiCach.Accountability.Signing;
using CaiCach.Kernel.Outcomes;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

public static class TestApologies
{
    public static Task<Outcome<DraftedApology>> DraftAsync(this TestHouse house, Guid dossierId, DateOnly? newDueOn = null) =>
        house.WithAsync<DraftApology, Outcome<DraftedApology>>(async u => await u.RunAsync(
            new DraftApologyOptions { DossierId = dossierId, Cause = LatenessCause.OwnAgency, CauseText = "Chậm đo đạc", RemedyText = "Bố trí thêm người", NewDueOn = newDueOn },
            await house.AsAsync(house.Province.Specialist), default));

    public static Task<Outcome<SignedApologies>> SignAsync(this TestHouse house, Guid apologyId) =>
        house.WithAsync<SignApologies, Outcome<SignedApologies>>(async u => await u.RunAsync(
            new SignApologiesOptions { ApologyIds = [apologyId] }, await house.AsAsync(house.Province.Chair), default));

    public static Task<Outcome<SentApology>> SendAsync(this TestHouse house, Guid apologyId) =>
        house.WithAsync<SendApology, Outcome<SentApology>>(async u => await u.RunAsync(
            new SendApologyOptions { ApologyId = apologyId }, await house.AsAsync(house.Province.Counter), default));

    /// <summary>Drafted, signed and sent, now.</summary>
    public static async Task<SentApology> ApologiseAsync(this TestHouse house, Guid dossierId, DateOnly newDueOn)
    {
        var drafted = Value(await house.DraftAsync(dossierId, newDueOn));
        Value(await house.SignAsync(drafted.Id));
        return Value(await house.SendAsync(drafted.Id));
    }
}
