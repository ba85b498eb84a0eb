using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Kernel;

/// <summary>Whoever changes the history behind the product's back is found, whatever he changes.</summary>
public sealed class AuditTests
{
    [Theory, EachDatabase]
    public Task Changed_content_is_found(string provider) =>
        FoundAsync(provider, entries => entries.ExecuteUpdateAsync(s => s.SetProperty(e => e.Content, e => e.Content + " ")));

    [Theory, EachDatabase]
    public Task A_changed_name_is_found(string provider) =>
        FoundAsync(provider, entries => entries.ExecuteUpdateAsync(s => s.SetProperty(e => e.OfficialName, "Người Khác")));

    [Theory, EachDatabase]
    public Task A_changed_moment_is_found(string provider) =>
        FoundAsync(provider, entries => entries.ExecuteUpdateAsync(s => s.SetProperty(e => e.At, new DateTimeOffset(2021, 3, 1, 0, 0, 0, TimeSpan.Zero))));

    [Theory, EachDatabase]
    public Task A_removed_entry_is_found(string provider) => FoundAsync(provider, entries => entries.ExecuteDeleteAsync());

    static async Task FoundAsync(string provider, Func<IQueryable<AuditEntry>, Task<int>> tamper)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (other, id) = ((await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id);
        await house.WithAsync<AuditVerifier>(async v => Assert.Null((await v.RunAsync(null, default)).Break));

        await house.WithAsync<AppDb>(async db => Assert.Equal(1, await tamper(db.Set<AuditEntry>().Where(e => e.RecordId == id && e.Sequence == 2))));

        await house.WithAsync<AuditVerifier>(async v =>
        {
            var found = (await v.RunAsync(null, default)).Break;
            Assert.NotNull(found);
            Assert.Equal(id, found.RecordId);
            Assert.Null((await v.RunAsync(new CaiCach.Kernel.Actions.RecordRef("dossier", other), default)).Break);
        });
    }
}
