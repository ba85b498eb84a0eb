using CaiCach.Kernel.Writing;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CaiCach.Data.Postgres;

/// <summary>
/// Commits, and does not believe a commit that warned. When the wait for a synchronous standby is broken off, PostgreSQL still reports the
/// commit as done and only a warning says that the standby may not have it: after a fail-over the number would be gone, and given out again.
/// A connection lost during the commit leaves the same doubt.
/// </summary>
public sealed class GuardedCommit : ICommit
{
    public async Task CommitAsync(IDbContextTransaction transaction)
    {
        var connection = (NpgsqlConnection)transaction.GetDbTransaction().Connection!;
        PostgresNotice? warning = null;
        void Listen(object sender, NpgsqlNoticeEventArgs said) => warning ??= said.Notice.InvariantSeverity == "WARNING" ? said.Notice : null;
        connection.Notice += Listen;
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (NpgsqlException exception) when (exception is not PostgresException { SqlState: var state } || LeavesDoubt(state))
        {
            throw new CommitUnknownException("The connection was lost during the commit.", exception);
        }
        finally
        {
            connection.Notice -= Listen;
        }

        if (warning is not null)
        {
            throw new CommitUnknownException($"The commit warned: {warning.MessageText} {warning.Detail}");
        }
    }

    // 08: the connection; 40003: completion unknown; 57P: the server is going down. Every other error means nothing was committed.
    static bool LeavesDoubt(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) || state == "40003";
}
