using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Writing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaiCach.Modules.Tests.Integrity;

public sealed class CommitTests
{
    [Theory, EachDatabase]
    public async Task A_commit_whose_wait_for_the_standby_was_cancelled_is_not_called_done(string provider)
    {
        Assert.SkipWhen(provider == "sqlite", "The embedded engine has no standby.");
        await using var house = await TestHouse.BuildAsync(provider);
        await WaitForStandbyAsync(house, on: true);
        using var seen = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var cancelling = CancelTheWaitAsync(house.Database.ConnectionString, seen.Token);

        await Assert.ThrowsAsync<CommitUnknownException>(() => ReceiveAsync(house, "once"));
        await cancelling;

        // Here the commit did survive: asked again under the same key, the command answers what was decided then, and takes no second number.
        await WaitForStandbyAsync(house, on: false);
        var answer = Value(await ReceiveAsync(house, "once"));
        await house.WithAsync<AppDb>(async db => Assert.Equal(answer.Id, (await db.Set<CaiCach.Dossiers.Dossier>().SingleAsync()).Id));
    }

    static async Task WaitForStandbyAsync(TestHouse house, bool on)
    {
        await house.WithAsync<AppDb>(async db =>
        {
            var name = new NpgsqlConnectionStringBuilder(house.Database.ConnectionString).Database;
#pragma warning disable EF1002 // the test's own database name
            await db.Database.ExecuteSqlRawAsync($"SET synchronous_commit = local; ALTER DATABASE {name} SET synchronous_commit = {(on ? "on" : "local")}");
#pragma warning restore EF1002
        });
        NpgsqlConnection.ClearAllPools(); // the setting holds for new sessions
    }

    static async Task CancelTheWaitAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var other = new NpgsqlConnection(connectionString);
        await other.OpenAsync(cancellationToken);
        await using var cancel = new NpgsqlCommand(
            "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'SyncRep'", other);
        while (await cancel.ExecuteScalarAsync(cancellationToken) is not > 0L)
        {
            await Task.Delay(20, cancellationToken);
        }
    }

    static async Task<Outcome<ReceivedDossier>> ReceiveAsync(TestHouse house, string key)
    {
        var context = await house.AsAsync(house.Province.Counter, key);
        return await house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(r => r.RunAsync(
            new ReceiveDossierOptions
            {
                AgencyId = house.Province.Counter.AgencyId,
                VersionId = house.Province.VersionId,
                Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Number = "054085000123", Address = "12 Lê Lợi, phường 3" },
                Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
            },
            context, default));
    }
}
