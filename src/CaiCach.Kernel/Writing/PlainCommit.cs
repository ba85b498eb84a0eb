using Microsoft.EntityFrameworkCore.Storage;

namespace CaiCach.Kernel.Writing;

/// <summary>Commits and waits for the disk.</summary>
public sealed class PlainCommit : ICommit
{
    public Task CommitAsync(IDbContextTransaction transaction) => transaction.CommitAsync(CancellationToken.None);
}
