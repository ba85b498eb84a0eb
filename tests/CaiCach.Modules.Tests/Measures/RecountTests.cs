using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using CaiCach.Measures.Cells;
using CaiCach.Measures.Recounting;
using CaiCach.Modules.Tests.Accountability;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Measures;

public sealed class RecountTests
{
    [Theory, EachDatabase]
    public async Task Counters_equal_the_rows_after_every_kind_of_ending(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var early = (await house.InProcessingAsync()).Id;
        var late = (await house.InProcessingAsync()).Id;
        var withdrawn = (await house.InProcessingAsync()).Id;
        await house.ReceiveAsync();
        await house.AnswerAsync(early);
        await house.ReturnAsync(early, CaiCach.Dossiers.ReturnMethod.Post);
        await house.WithAsync<WithdrawDossier>(async u => Value(await u.RunAsync(
            new WithdrawDossierOptions { DossierId = withdrawn, Reason = "Đổi ý" }, await house.AsAsync(house.Province.Counter), default)));
        house.Clock.Set(new DateTime(2021, 4, 15, 9, 0, 0));
        await house.ApologiseAsync(late, new DateOnly(2021, 4, 20));
        house.Clock.Set(new DateTime(2021, 5, 4, 9, 0, 0));
        await house.AnswerAsync(late);
        await house.ReturnAsync(late);

        await house.WithAsync<Recount>(async recount => Assert.Empty(await recount.VerifyAsync(default)));
        await house.WithAsync<AppDb>(async db => Assert.Equal((1, new DateOnly(2021, 4, 1)), await db.Set<DayCell>() // on the day of receipt, however late it was returned by post
            .Where(c => c.Measure == CaiCach.Dossiers.Counting.DossierMeasures.ByPost).Select(c => new { c.Amount, c.Day }).SingleAsync() is var cell ? (cell.Amount, cell.Day) : default));
        await house.WithAsync<AppDb>(async db => Assert.Equal(4, await db.Set<DayCell>().Where(c => c.Measure == CaiCach.Dossiers.Counting.DossierMeasures.Received).SumAsync(c => c.Amount)));

        // The recount does see a counter that is wrong, and repairs it.
        await house.WithAsync<AppDb>(async db => Assert.Equal(1, await db.Set<DayCell>()
            .Where(c => c.Measure == CaiCach.Dossiers.Counting.DossierMeasures.Received).ExecuteUpdateAsync(s => s.SetProperty(c => c.Amount, c => c.Amount + 1))));
        await house.WithAsync<Recount>(async recount => Assert.NotEmpty(await recount.VerifyAsync(default)));
        await house.WithAsync<Recount>(async recount => await recount.RewriteAsync(default));
        await house.WithAsync<Recount>(async recount => Assert.Empty(await recount.VerifyAsync(default)));
    }
}
