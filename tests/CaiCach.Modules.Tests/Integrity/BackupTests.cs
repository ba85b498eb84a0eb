using System.IO.Compression;
using CaiCach.Dossiers;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Backups;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.Integrity;

/// <summary>A backup brings everything back, and nothing else passes for a backup.</summary>
public sealed class BackupTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("caicach-backup-").FullName;

    string Backup => Path.Combine(folder, "a.backup");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, EachDatabase]
    public async Task What_was_there_at_the_backup_comes_back_and_later_changes_are_gone(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        var kept = (await house.InProcessingAsync()).Id;
        var hash = await StoreAsync(house);
        await house.WithAsync<AuditSealer>(async s => Value(await s.RunAsync(default)));
        await TakeAsync(house);
        var later = (await house.ReceiveAsync()).Id;
        Directory.Delete(Path.Combine(folder, "first-keys"), recursive: true);
        Directory.Delete(Path.Combine(folder, "first-files"), recursive: true);

        var restored = Value(await RestoreAsync(house, force: true));

        Assert.True(restored.Holds);
        Assert.True(restored.Audit.Entries >= 4);
        Assert.Equal((restored.Audit.Entries, 1), (restored.Audit.Sealed, restored.Audit.Checkpoints));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(folder, "first-keys", "audit-signing-key.pem")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        await house.WithAsync<AppDb>(async db =>
        {
            Assert.True(await db.Set<Dossier>().AnyAsync(d => d.Id == kept));
            Assert.False(await db.Set<Dossier>().AnyAsync(d => d.Id == later));
        });
        using var file = house.Services.GetRequiredService<FileStore>().Open(hash);
        Assert.Equal("%PDF-1.7 thử"u8.Length, file.Length);
        await house.ReceiveAsync(); // and work goes on
        await house.WithAsync<AuditSealer>(async s => Assert.Equal(1, Value(await s.RunAsync(default)).Count));
    }

    [Theory, EachDatabase]
    public async Task Restoring_over_data_needs_force(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        await house.ReceiveAsync();
        await TakeAsync(house);
        var later = (await house.ReceiveAsync()).Id;

        Refused.With("backup.target_not_empty", await RestoreAsync(house, force: false));

        Assert.Equal(later, (await house.DossierAsync(later)).Id);
    }

    [Theory, EachDatabase]
    public async Task An_empty_database_needs_no_force(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        var received = await house.ReceiveAsync();
        await TakeAsync(house);
        await house.WithAsync<AppDb>(async db =>
        {
            await db.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
            await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
        });

        Assert.True(Value(await RestoreAsync(house, force: false)).Holds);

        Assert.Equal(received.Id, (await house.DossierAsync(received.Id)).Id);
    }

    [Theory, EachDatabase]
    public async Task A_damaged_backup_changes_nothing(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        await TakeAsync(house);
        var later = (await house.ReceiveAsync()).Id;
        await using (var zip = await ZipFile.OpenAsync(Backup, ZipArchiveMode.Update, TestContext.Current.CancellationToken))
        {
            var part = zip.Entries.Single(e => e.Name.StartsWith("database.", StringComparison.Ordinal));
            await using var content = await part.OpenAsync(TestContext.Current.CancellationToken);
            content.Position = 200;
            content.WriteByte(1);
            content.WriteByte(2);
        }

        Refused.With("backup.damaged", await RestoreAsync(house, force: true));

        Assert.Equal(later, (await house.DossierAsync(later)).Id);
    }

    [Theory, EachDatabase]
    public async Task A_history_falsified_before_the_backup_is_told_after_the_restore(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        var id = (await house.InProcessingAsync()).Id;
        await house.WithAsync<AppDb>(db => db.Set<AuditEntry>().Where(e => e.RecordId == id && e.Sequence == 2).ExecuteUpdateAsync(s => s.SetProperty(e => e.OfficialName, "Người Khác")));
        await TakeAsync(house);

        var restored = Value(await RestoreAsync(house, force: true));

        Assert.False(restored.Holds);
        Assert.Equal((id, 2), (restored.Audit.Break!.RecordId, restored.Audit.Break.Sequence));
    }

    [Theory, EachDatabase]
    public async Task A_file_that_a_row_names_and_nobody_has_is_told(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        var hash = await StoreAsync(house);
        Directory.Delete(Path.Combine(folder, "first-files"), recursive: true);
        await TakeAsync(house);

        Assert.Equal(hash, Assert.Single(Value(await RestoreAsync(house, force: true)).MissingFiles));
    }

    [Theory, EachDatabase]
    public async Task An_existing_backup_is_not_overwritten(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        await File.WriteAllTextAsync(Backup, "cũ", TestContext.Current.CancellationToken);

        await house.WithAsync<TakeBackup>(async b => Refused.With("backup.exists", await b.RunAsync(Backup, default)));

        Assert.Equal("cũ", await File.ReadAllTextAsync(Backup, TestContext.Current.CancellationToken));
    }

    [Theory, EachDatabase]
    public async Task A_backup_taken_while_people_work_is_one_consistent_state(string provider)
    {
        await using var house = await BuildAsync(provider, "first");
        var before = await house.ReceiveAsync();
        using var enough = new CancellationTokenSource();
        var underWay = new TaskCompletionSource();
        var work = Task.Run(
            async () =>
            {
                var done = 0;
                for (; !enough.IsCancellationRequested; done++)
                {
                    await house.InProcessingAsync();
                    underWay.TrySetResult();
                }

                return done;
            },
            TestContext.Current.CancellationToken);
        await Task.WhenAny(underWay.Task, work); // work that fails ends the wait too, and shows below
        await TakeAsync(house);
        await enough.CancelAsync();
        Assert.True(await work > 0);

        Assert.True(Value(await RestoreAsync(house, force: true)).Holds);

        Assert.Equal(before.Id, (await house.DossierAsync(before.Id)).Id);
        await house.WithAsync<AppDb>(async db =>
        {
            var received = await db.Set<AuditEntry>().CountAsync(e => e.RecordKind == "dossier" && e.Sequence == 1);
            Assert.Equal(received, await db.Set<Dossier>().CountAsync());
        });
    }

    Task<TestHouse> BuildAsync(string provider, string name) => TestHouse.BuildAsync(provider, settings: new Dictionary<string, string?>
    {
        ["Files:Folder"] = Path.Combine(folder, name + "-files"),
        ["Keys:Folder"] = Path.Combine(folder, name + "-keys"),
    });

    Task TakeAsync(TestHouse house) => house.WithAsync<TakeBackup>(async b => Value(await b.RunAsync(Backup, default)));

    Task<CaiCach.Kernel.Outcomes.Outcome<RestoredBackup>> RestoreAsync(TestHouse house, bool force) =>
        house.WithAsync<RestoreBackup, CaiCach.Kernel.Outcomes.Outcome<RestoredBackup>>(r => r.RunAsync(Backup, force, default));

    static async Task<string> StoreAsync(TestHouse house)
    {
        using var content = new MemoryStream("%PDF-1.7 thử"u8.ToArray());
        var stored = Value(await house.Services.GetRequiredService<FileStore>().PutAsync(content, TimeOf(house), default));
        await house.WithAsync<AppDb>(async db =>
        {
            db.Add(stored);
            await db.SaveChangesAsync();
        });
        return stored.Hash;
    }

    static DateTimeOffset TimeOf(TestHouse house) => house.Services.GetRequiredService<CaiCach.Kernel.Time.LocalClock>().Now;
}
