using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Kernel.Backups;

/// <summary>
/// Puts database, files and keys into one zip. The database is copied first: a file is always on disk before a row names it, so every file
/// the copied rows name is there when the files are copied. The backup appears under its name only when it is complete.
/// </summary>
public sealed class TakeBackup(IDatabaseCopy database, FileStoreOptions files, BackupOptions keys, LocalClock clock)
{
    /// <param name="file">Where to; an existing file is never replaced.</param>
    /// <param name="cancellationToken">Leaves nothing behind.</param>
    public async Task<Outcome<BackupManifest>> RunAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
        {
            return new Refusal("backup.exists", $"Tệp {file} đã có. Hãy chọn tên khác.");
        }

        var (workshop, takenAt) = (file + ".part", clock.Now);
        MakePrivate(workshop);
        try
        {
            var (copy, zip) = (Path.Combine(workshop, database.PartName), Path.Combine(workshop, "backup.zip"));
            await database.DumpAsync(copy, cancellationToken);
            var manifest = await WriteAsync(zip, copy, takenAt, cancellationToken);
            File.Move(zip, file);
            return manifest;
        }
        finally
        {
            Directory.Delete(workshop, recursive: true);
        }
    }

    // Personal data and keys: readable by this user alone.
    static void MakePrivate(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true); // left by a backup that was cut off
        }

        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    async Task<BackupManifest> WriteAsync(string target, string copy, DateTimeOffset takenAt, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(target, FileMode.CreateNew);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        BackupManifest manifest;
        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            List<BackupManifest.Part> parts = [await AddAsync(zip, database.PartName, copy, CompressionLevel.Fastest, cancellationToken)];
            foreach (var (name, path) in Within("files", files.Folder).Concat(Within("keys", keys.Folder)))
            {
                // Papers are PDF and pictures: compressed already.
                parts.Add(await AddAsync(zip, name, path, CompressionLevel.NoCompression, cancellationToken));
            }

            manifest = new BackupManifest(BackupManifest.CurrentFormat, takenAt, parts);
            await using var last = await zip.CreateEntry(BackupManifest.Name).OpenAsync(cancellationToken);
            await JsonSerializer.SerializeAsync(last, manifest, AuditJson.Options, cancellationToken);
        }

        stream.Flush(flushToDisk: true);
        return manifest;
    }

    static IEnumerable<(string Name, string Path)> Within(string prefix, string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".part", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(f => ($"{prefix}/{Path.GetRelativePath(folder, f).Replace('\\', '/')}", f));

    static async Task<BackupManifest.Part> AddAsync(ZipArchive zip, string name, string path, CompressionLevel level, CancellationToken cancellationToken)
    {
        await using var source = File.OpenRead(path);
        await using var target = await zip.CreateEntry(name, level).OpenAsync(cancellationToken);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        long size = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            sha.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            size += read;
        }

        return new BackupManifest.Part(name, size, Convert.ToHexStringLower(sha.GetHashAndReset()));
    }
}
