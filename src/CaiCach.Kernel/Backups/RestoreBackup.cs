using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Backups;

/// <summary>
/// Puts a backup in the place of the database, the files and the keys. Every part is unpacked and compared with the manifest before anything is
/// replaced; afterwards the history's chains are walked and every file a row names is looked for. Stop the pages before restoring.
/// </summary>
public sealed class RestoreBackup(IDatabaseCopy database, FileStoreOptions files, BackupOptions keys, AppDb db, AuditVerifier verifier)
{
    /// <param name="file">A backup made by <see cref="TakeBackup"/>.</param>
    /// <param name="force">Replaces data that are there.</param>
    /// <param name="cancellationToken">Stops between the steps.</param>
    /// <returns>What the walk over the restored history found; a break in it is for the caller to tell.</returns>
    public async Task<Outcome<RestoredBackup>> RunAsync(string file, bool force, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return new Refusal("backup.missing", $"Không có tệp {file}.");
        }

        if (!force && !(await database.IsEmptyAsync(cancellationToken) && HasNothing(files.Folder)))
        {
            return new Refusal("backup.target_not_empty", "Nơi phục hồi đang có dữ liệu. Thêm --force để thay toàn bộ bằng bản sao lưu.");
        }

        var unpacked = Directory.CreateTempSubdirectory("caicach-restore-").FullName;
        try
        {
            var opened = await BackupFile.UnpackAsync(file, unpacked, database.PartName, cancellationToken);
            if (!opened.Succeeded)
            {
                return opened.Refusals.ToList();
            }

            // Files first, as when they are received: a row must never name a missing file. Files are named by their content, so none is overwritten by another.
            Copy(Path.Combine(unpacked, "files"), files.Folder);
            await database.LoadAsync(Path.Combine(unpacked, database.PartName), cancellationToken);
            Copy(Path.Combine(unpacked, "keys"), keys.Folder);
            MakePrivate(keys.Folder);
            return await VerifyAsync(opened.Value, cancellationToken);
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    async Task<RestoredBackup> VerifyAsync(BackupManifest manifest, CancellationToken cancellationToken)
    {
        var report = await verifier.RunAsync(null, cancellationToken);
        List<string> missing = [];
        await foreach (var hash in db.Set<StoredFile>().AsNoTracking().Select(f => f.Hash).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!File.Exists(Path.Combine(files.Folder, hash[..2], hash[2..4], hash)))
            {
                missing.Add(hash);
            }
        }

        return new RestoredBackup(manifest, report, missing);
    }

    // A zip does not keep who may read a file.
    static void MakePrivate(string folder)
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder))
        {
            foreach (var key in Directory.EnumerateFiles(folder))
            {
                File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }

    static bool HasNothing(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any();

    static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }
    }
}
