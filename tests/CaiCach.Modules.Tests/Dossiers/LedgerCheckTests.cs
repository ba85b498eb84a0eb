using CaiCach.Dossiers;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>The dates of a dossier are the fold of its ledger, whatever happened to it; and what was altered past the product is found.</summary>
public sealed class LedgerCheckTests
{
    [Theory, EachDatabase]
    public async Task Every_kind_of_life_agrees_and_every_altered_date_is_found(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (running, completed, waiting, withdrawn, late) = ((await house.ReceiveAsync()).Id, (await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id, (await house.ReceiveAsync()).Id, (await house.InProcessingAsync()).Id);
        foreach (var id in new[] { completed, waiting })
        {
            await house.WithAsync<RequestDossierSupplement>(async u => Value(await u.RunAsync(
                new RequestDossierSupplementOptions { DossierId = id, Papers = "Bản vẽ", Reason = "Thiếu" }, await house.AsAsync(house.Province.Specialist), default)));
        }

        await house.WithAsync<WithdrawDossier>(async u => Value(await u.RunAsync(new WithdrawDossierOptions { DossierId = withdrawn, Reason = "Đổi ý" }, await house.AsAsync(house.Province.Counter), default)));
        house.Clock.Set(new DateTime(2021, 4, 12, 9, 0, 0));
        await house.WithAsync<CompleteDossierSupplement>(async u => Value(await u.RunAsync(
            new CompleteDossierSupplementOptions { DossierId = completed, Papers = "Bản vẽ" }, await house.AsAsync(house.Province.Counter), default)));
        house.Clock.Set(new DateTime(2021, 4, 15, 9, 0, 0));
        await house.ApologiseAsync(late, new DateOnly(2021, 4, 20));
        Assert.Empty(await house.LedgerFaultsAsync());

        await FindsAsync(house, running, "hạn ban đầu", (d, by) => d.OriginalDueAt = d.OriginalDueAt.AddMinutes(by));
        await FindsAsync(house, late, "ngày hẹn", (d, by) => d.CurrentDueAt = d.CurrentDueAt.AddMinutes(by));
        await FindsAsync(house, completed, "hạn theo luật", (d, by) => d.LawfulDueAt = d.LawfulDueAt.AddMinutes(by));
        await FindsAsync(house, late, "số lần bổ sung hoặc hẹn lại", (d, by) => d.ReappointmentCount += by);
        await FindsAsync(house, waiting, "trạng thái", (d, by) => d.State = by > 0 ? DossierState.Processing : DossierState.AwaitingSupplement);
        await house.WithAsync<AppDb>(db => db.Set<DeadlineEntry>().Where(l => l.DossierId == running).ExecuteDeleteAsync());
        Assert.Equal(["sổ tính hạn không có dòng bắt đầu"], await house.LedgerFaultsAsync());
    }

    static async Task FindsAsync(TestHouse house, Guid id, string what, Action<Dossier, int> alter)
    {
        async Task AlterAsync(int by) => await house.WithAsync<AppDb>(async db =>
        {
            alter(await db.Set<Dossier>().SingleAsync(d => d.Id == id), by);
            await db.SaveChangesAsync();
        });

        await AlterAsync(1);
        Assert.Contains(what, Assert.Single(await house.LedgerFaultsAsync()), StringComparison.Ordinal);
        await AlterAsync(-1);
        Assert.Empty(await house.LedgerFaultsAsync());
    }
}
