using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Kernel.Backups;

/// <summary>Opens a backup: nothing leaves it that the manifest does not name, hash and all.</summary>
internal static class BackupFile
{
    public static async Task<Outcome<BackupManifest>> UnpackAsync(string file, string folder, string databasePart, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancellationToken);
            if (zip.GetEntry(BackupManifest.Name) is not { } entry || await ReadAsync(entry, cancellationToken) is not { Format: BackupManifest.CurrentFormat } manifest)
            {
                return new Refusal("backup.unknown_format", "Tệp này không phải bản sao lưu mà phiên bản này đọc được.");
            }

            if (manifest.Parts.All(p => p.Name != databasePart))
            {
                return new Refusal("backup.other_engine", "Bản sao lưu này của loại cơ sở dữ liệu khác (SQLite hoặc PostgreSQL).");
            }

            foreach (var part in manifest.Parts)
            {
                if (zip.GetEntry(part.Name) is not { } packed || !await UnpackAsync(packed, part, folder, cancellationToken))
                {
                    return new Refusal("backup.damaged", $"Bản sao lưu hỏng: {part.Name} thiếu hoặc đã bị sửa. Chưa có gì bị thay.");
                }
            }

            return manifest;
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            return new Refusal("backup.damaged", "Bản sao lưu hỏng: không đọc được. Chưa có gì bị thay.");
        }
    }

    static async Task<BackupManifest?> ReadAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        await using var stream = await entry.OpenAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, AuditJson.Options, cancellationToken);
    }

    static async Task<bool> UnpackAsync(ZipArchiveEntry packed, BackupManifest.Part part, string folder, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(Path.Combine(folder, part.Name));
        if (!target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return false; // a name that climbs out of the folder
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using (var source = await packed.OpenAsync(cancellationToken))
        await using (var written = new FileStream(target, FileMode.CreateNew))
        {
            await source.CopyToAsync(written, cancellationToken);
        }

        await using var content = File.OpenRead(target);
        return content.Length == part.Size && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == part.Sha256;
    }
}
