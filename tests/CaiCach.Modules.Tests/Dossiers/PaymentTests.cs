using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>A fee paid online is owed to the budget account within eight working hours, where the decree says so; late or not is told by the statement.</summary>
public sealed class PaymentTests
{
    [Theory, EachDatabase]
    public async Task A_payment_is_owed_by_a_date_and_judged_by_the_moment_of_the_statement(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async(); // Wednesday 02/07/2025 at 10:00
        var (id, province) = ((await house.ReceiveAsync()).Id, house.Province);
        var version = (await house.DossierAsync(id)).Version;
        var first = Value(await house.PayAsync(id, " PP-1 ", At(2, 9)));
        Assert.Equal(("PP-1", 50_000m, LocalClock.ToInstant(At(3, 9)), version + 1), (first.Reference, first.Amount, first.DueAt, first.Version));
        Assert.NotEqual("", (await house.PaymentAsync(first.Id)).Article);
        Assert.Equal(new PaymentsWaiting(1, 50_000, 0, 0), await house.WaitingPaymentsAsync());
        Assert.Equal(new PaymentsWaiting(0, 0, 0, 0), await house.WaitingPaymentsAsync(province.DepartmentCounter));

        house.Clock.Set(At(3, 9).AddMinutes(1));
        Assert.Equal(new PaymentsWaiting(1, 50_000, 1, 50_000), await house.WaitingPaymentsAsync(province.Chair));
        Assert.Single(await house.PaymentRowsAsync(new PaymentFilter { Late = true }));
        Refused.With("dossier.missing", await house.SettleAsync(first.Id, statement: " "));
        Refused.With("payment.settled_moment", await house.SettleAsync(first.Id, At(2, 8)));
        Refused.With("payment.settled_moment", await house.SettleAsync(first.Id, At(3, 10)));
        Refused.With(Refusal.NotFoundCode, await house.SettleAsync(first.Id, who: province.DepartmentCounter));
        Refused.With(Refusal.NotFoundCode, await house.SettleAsync(first.Id, who: province.Specialist));
        Assert.Equal(version + 2, Value(await house.SettleAsync(first.Id, At(3, 8))).Version); // typed late, there in time
        Assert.Equal(version + 2, (await house.DossierAsync(id)).Version);
        Refused.With("payment.ended", await house.SettleAsync(first.Id));
        Refused.With("payment.ended", await house.TakeBackAsync(first.Id));
        Refused.With("payment.known", await house.PayAsync(id, "PP-1", At(2, 9)));

        var second = Value(await house.PayAsync(id, "PP-2", At(2, 8)));
        Value(await house.SettleAsync(second.Id)); // now
        Assert.Equal((false, true), ((await house.PaymentAsync(first.Id)).IsLate, (await house.PaymentAsync(second.Id)).IsLate));
        Assert.Equal(["PP-2", "PP-1"], (await house.PaymentRowsAsync(new PaymentFilter { Settled = true }, province.Coordinator)).Select(r => r.Reference));
        Assert.Equal("PP-2", Assert.Single(await house.PaymentRowsAsync(new PaymentFilter { Settled = true, Late = true })).Reference);
        Assert.Empty(await house.PaymentRowsAsync(new PaymentFilter()));
        Assert.Equal(new PaymentsWaiting(0, 0, 0, 0), await house.WaitingPaymentsAsync());
    }

    [Theory, EachDatabase]
    public async Task What_was_recorded_by_mistake_is_taken_back_and_nothing_beyond_the_fee_is_taken_down(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async();
        var (id, province) = ((await house.ReceiveAsync()).Id, house.Province);
        await house.WithAsync<AppDb>(db => db.Set<Dossier>().Where(d => d.Id == id).ExecuteUpdateAsync(s => s.SetProperty(d => d.FeeAmount, 80_000)));
        Refused.With(Refusal.ForbiddenCode, await house.PayAsync(id, "PP-1", At(2, 9), who: province.Chair));
        Refused.With(Refusal.NotFoundCode, await house.PayAsync(id, "PP-1", At(2, 9), who: province.DepartmentCounter));
        Refused.With("dossier.missing", await house.PayAsync(id, "", At(2, 9)));
        foreach (var amount in new decimal?[] { null, 0, -1, 100.5m, RecordFeePayment.Most + 1 })
        {
            Refused.With("payment.amount", await house.PayAsync(id, "PP-1", At(2, 9), amount));
        }

        foreach (var moment in new DateTime?[] { null, At(2, 11), At(2, 9).AddDays(-RecordFeePayment.OldestDays - 1) })
        {
            Refused.With("payment.moment", await house.PayAsync(id, "PP-1", moment));
        }

        var wrong = Value(await house.PayAsync(id, "PP-1", At(2, 9), key: "cổng-1"));
        Assert.Equal(wrong, Value(await house.PayAsync(id, "PP-1", At(2, 9), key: "cổng-1"))); // sent again
        Assert.Contains("80.000 đồng, đã ghi 50.000 đồng; thêm 50.000 đồng", Refused.With("payment.beyond_fee", await house.PayAsync(id, "PP-2", At(2, 9))).Message, StringComparison.Ordinal);
        Refused.With("dossier.missing", await house.TakeBackAsync(wrong.Id, " "));
        Refused.With(Refusal.NotFoundCode, await house.TakeBackAsync(wrong.Id, who: province.Chair)); // who settles does not unmake
        Value(await house.TakeBackAsync(wrong.Id));
        Refused.With("payment.ended", await house.TakeBackAsync(wrong.Id));
        Refused.With("payment.ended", await house.SettleAsync(wrong.Id));
        Assert.Equal(new PaymentsWaiting(0, 0, 0, 0), await house.WaitingPaymentsAsync());
        Assert.Empty(await house.PaymentRowsAsync(new PaymentFilter()));
        Value(await house.PayAsync(id, "PP-1", At(2, 9), 80_000));
        Assert.Equal(80_000, Assert.Single(await house.PaymentRowsAsync(new PaymentFilter())).Amount);

        Value(await house.WithAsync<WithdrawDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(new WithdrawDossierOptions { DossierId = id, Reason = "Không còn nhu cầu" }, await house.AsAsync(province.Counter), default)));
        Refused.With("dossier.wrong_state", await house.PayAsync(id, "PP-3", At(2, 9)));
    }

    [Theory, EachDatabase]
    public async Task Where_the_decree_sets_no_time_none_is_missed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.ReceiveAsync()).Id; // 2021
        var payment = Value(await house.PayAsync(id, "PP-1", new DateTime(2021, 4, 1, 7, 30, 0)));
        Assert.Null(payment.DueAt);
        house.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0));
        Assert.Equal(new PaymentsWaiting(1, 50_000, 0, 0), await house.WaitingPaymentsAsync());
        Assert.Empty(await house.PaymentRowsAsync(new PaymentFilter { Late = true }));
        Value(await house.SettleAsync(payment.Id));
        Assert.Null((await house.PaymentAsync(payment.Id)).IsLate);
    }

    [Theory, EachDatabase]
    public async Task The_morning_letter_says_how_many_wait_and_how_many_are_past_their_date(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        await house.GoTo2025Async();
        await house.AddressAsync(house.Province.Counter);
        var id = (await house.ReceiveAsync()).Id;
        Value(await house.PayAsync(id, "PP-1", At(2, 9)));
        house.Clock.Set(At(3, 16));
        Value(await house.PayAsync(id, "PP-2", At(3, 15)));
        await house.MorningAsync(new DateOnly(2025, 7, 4));
        var letter = Assert.Single(await house.LettersAsync());
        Assert.Contains("2 khoản thu trực tuyến chờ đối soát, 1 đã quá hạn", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("PP-1", letter.Body, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_agency_that_goes_on_settles_what_is_owed_even_where_the_dossier_stayed_behind(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (counter, open, done) = (house.Province.Counter, (await house.ReceiveAsync()).Id, (await house.InProcessingAsync()).Id);
        var (moving, staying) = (Value(await house.PayAsync(open, "PP-1", TestHouse.Morning)), Value(await house.PayAsync(done, "PP-2", TestHouse.Morning)));
        await house.AnswerAsync(done);
        await house.ReturnAsync(done);
        var id = await house.BeginReorganisationAsync();
        Value(await house.TakeLinesAsync(id, TestReorganisations.Split));
        Value(await house.RehearseAsync(id));
        Assert.Equal(2, (await house.ReorganisationAsync(id)).Rows.Where(r => r.What == "payments").Sum(r => r.Expected));
        Value(await house.ApproveAsync(id, await house.LeaderAsync()));
        house.Clock.Set(new DateTime(2021, 4, 6, 8, 0, 0));
        Value(await house.RunReorganisationsAsync());
        Assert.True((await house.ReorganisationAsync(id)).Agrees);

        var authority = await house.AuthorityOfAsync(counter); // she serves in the ward that took the rest
        var view = await house.WithAsync<PaymentList, PaymentView?>(l => l.FindAsync(staying.Id, authority, default));
        Assert.Equal((true, false), (view!.MaySettle, view.MaySeeDossier));
        Assert.Equal((house.Province.City.Id, staying.PaidAt), ((await house.DossierAsync(done)).AgencyId, view.Payment.PaidAt));
        Assert.Equal(2, (await house.WaitingPaymentsAsync()).Count);
        Value(await house.SettleAsync(staying.Id));
        Value(await house.SettleAsync(moving.Id));
        Assert.Equal(2, (await house.PaymentRowsAsync(new PaymentFilter { Settled = true })).Count);
    }

    static DateTime At(int day, int hour) => new(2025, 7, day, hour, 0, 0);
}
