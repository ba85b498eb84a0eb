using Microsoft.EntityFrameworkCore.Storage;

namespace CaiCach.Kernel.Writing;

/// <summary>
/// How a transaction is committed. No cancellation token reaches it: a cancelled commit may be reported as done although the standby
/// never saw it. The PostgreSQL part turns that case into <see cref="CommitUnknownException"/>.
/// </summary>
public interface ICommit
{
    Task CommitAsync(IDbContextTransaction transaction);
}
