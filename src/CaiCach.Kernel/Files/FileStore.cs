using System.Security.Cryptography;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Kernel.Files;

/// <summary>
/// Content-addressed files. A file is written beside its place, flushed to disk and renamed, before any row points to it: a row never names
/// a missing file; an orphan is harmless and swept later.
/// </summary>
public sealed class FileStore(FileStoreOptions options)
{
    /// <summary>Stores the content and says what it is; the caller adds the returned row in its transaction if it is new.</summary>
    /// <param name="content">Read to its end.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <param name="mediaType">What a caller that has read and understood the content knows it to be; null to tell by the first bytes and accept only known kinds.</param>
    public async Task<Outcome<StoredFile>> PutAsync(Stream content, DateTimeOffset now, CancellationToken cancellationToken, string? mediaType = null)
    {
        Directory.CreateDirectory(options.Folder);
        var temporary = Path.Combine(options.Folder, Guid.CreateVersion7(now).ToString("N") + ".part");
        try
        {
            var (hash, size, head) = await WriteAsync(content, temporary, cancellationToken);
            if (size == 0)
            {
                return new Refusal("file.empty", "Tệp rỗng.");
            }

            if (size > options.MaximumSize)
            {
                return new Refusal("file.too_large", $"Tệp lớn hơn {options.MaximumSize / 1024 / 1024} MB.");
            }

            if ((mediaType ?? FileKind.Of(head)) is not { } kind)
            {
                return new Refusal("file.unknown_kind", "Chỉ nhận PDF, ảnh JPEG hoặc PNG, tài liệu DOCX, XLSX. Nội dung tệp này không phải loại nào trong số đó.");
            }

            var place = PlaceOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(temporary, place, overwrite: true);
            return new StoredFile { Hash = hash, MediaType = kind, Size = size, StoredAt = now };
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The row of a file that was stored before, for a record that comes to name it later.</summary>
    public StoredFile RowOf(string hash, DateTimeOffset now)
    {
        using var file = Open(hash);
        var head = new byte[Math.Min(64, file.Length)];
        file.ReadExactly(head);
        return new StoredFile { Hash = hash, MediaType = FileKind.Of(head)!, Size = file.Length, StoredAt = now };
    }

    /// <summary>Opens a stored file for reading.</summary>
    public Stream Open(string hash) => new FileStream(PlaceOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read);

    string PlaceOf(string hash) => Path.Combine(options.Folder, hash[..2], hash[2..4], hash);

    async Task<(string Hash, long Size, byte[] Head)> WriteAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[81920];
        var head = Array.Empty<byte>();
        long size = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0 && size <= options.MaximumSize)
        {
            head = size == 0 ? buffer[..Math.Min(read, 64)] : head;
            sha.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            size += read;
        }

        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(sha.GetHashAndReset()), size, head);
    }
}
