using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>An inspector reads everything and is seen doing it; people who work on a dossier leave no trace by looking.</summary>
public sealed class ReadingTests
{
    [Theory, EachDatabase]
    public async Task An_inspector_leaves_an_entry_in_the_history_of_what_was_opened(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.ReceiveAsync();
        var inspector = house.Province.Auditor;

        foreach (var reader in new[] { house.Province.Counter, house.Province.Coordinator, inspector, inspector })
        {
            Assert.NotNull(await house.WithAsync<DossierReader, DossierView?>(async r => await r.FindAsync(received.Id, await house.AsAsync(reader), default)));
        }

        var read = await house.WithAsync<AppDb, List<string>>(db => db.Set<AuditEntry>()
            .Where(e => e.RecordId == received.Id && e.Action == "record.read").Select(e => e.OfficialName).ToListAsync());
        Assert.Equal(["Lý Thanh Tra", "Lý Thanh Tra"], read);
        Assert.Null((await house.WithAsync<AuditVerifier, AuditReport>(v => v.RunAsync(null, default))).Break);
    }
}
