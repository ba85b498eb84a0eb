using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Data;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Plans;

/// <summary>Queues between offices begin at an index that gives their order, whatever has been answered before.</summary>
public sealed class QueuePlanTests
{
    [Theory, EachDatabase]
    public async Task Referrals_arrivals_and_payments_are_read_in_order_from_an_index(string provider)
    {
        var plans = new QueryPlans(atScale: false);
        await using var house = await TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(plans)));
        await house.FreeAsync(new DateOnly(2021, 1, 1));
        var id = (await house.InProcessingAsync()).Id;
        Value(await house.ReferAsync(id, false, (house.Province.Department.Id, ReferralKind.Opinion, 1)));
        var referral = (await house.ReferralsAsync(id))[0].Id;
        Value(await house.AnswerReferralAsync(referral, house.Province.Director));
        var arrival = Value(await house.ArriveAsync("DVC-1")).Id;
        Value(await house.TakeInAsync());

        var (waits, settled) = (Value(await house.PayAsync(id, "PP-1", TestHouse.Morning)).Id, Value(await house.PayAsync(id, "PP-2", TestHouse.Morning)).Id);
        Value(await house.SettleAsync(settled));

        plans.IsOn = true;
        foreach (var person in new[] { house.Province.Director, house.Province.Counter, house.Province.Coordinator })
        {
            var authority = await house.AuthorityOfAsync(person);
            foreach (var (answered, late, agency) in new[] { (false, false, (Guid?)null), (false, true, null), (true, false, null), (true, true, null), (false, false, house.Province.City.Id), (true, false, house.Province.City.Id) })
            {
                await house.WithAsync<ReferralList>(l => l.RunAsync(new ReferralFilter { Answered = answered, Late = late, AgencyId = agency }, authority, default));
                await house.WithAsync<ArrivalList>(l => l.RunAsync(new ArrivalFilter { Answered = answered, Late = late, AgencyId = agency }, authority, default));
                await house.WithAsync<PaymentList>(l => l.RunAsync(new PaymentFilter { Settled = answered, Late = late, AgencyId = agency }, authority, default));
            }

            await house.WithAsync<ReferralList>(l => l.RunAsync(new ReferralFilter { Answered = true, After = referral }, authority, default));
            await house.WithAsync<ArrivalList>(l => l.RunAsync(new ArrivalFilter { After = arrival }, authority, default));
            foreach (var (stage, late) in from stage in Enum.GetValues<CrossUnitStage>() from late in new[] { false, true } select (stage, late))
            {
                await house.WithAsync<CrossUnitList>(l => l.RunAsync(stage, late, null, authority, default));
                await house.WithAsync<CrossUnitList>(l => l.RunAsync(stage, late, arrival, authority, default));
            }

            await house.WithAsync<CrossUnitList>(l => l.CountAsync(authority, default));
            await house.WithAsync<PaymentList>(l => l.RunAsync(new PaymentFilter { After = waits }, authority, default));
            await house.WithAsync<PaymentList>(l => l.RunAsync(new PaymentFilter { Settled = true, After = settled }, authority, default));
            await house.WithAsync<PaymentList>(l => l.WaitingAsync(null, authority, default));
            await house.WithAsync<PaymentList>(l => l.OwnAsync(authority, default));
            await house.WithAsync<ReferralList>(l => l.WaitingAsync(authority, default));
            await house.WithAsync<ArrivalList>(l => l.CountAsync(authority, default));
        }

        plans.IsOn = false;
        Assert.True(plans.Queries > 60);
        Assert.Empty(plans.Take());
    }
}
