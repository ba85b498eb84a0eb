namespace CaiCach.Kernel.Files;

/// <summary>A file kept once under the hash of its content, however many records point to it.</summary>
public sealed class StoredFile
{
    /// <summary>SHA-256 of the content, lower-case hex; also its place in the store.</summary>
    public string Hash { get; set; } = "";

    /// <summary>What the content is, by its own bytes, not by its name.</summary>
    public string MediaType { get; set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; set; }

    public DateTimeOffset StoredAt { get; set; }
}
