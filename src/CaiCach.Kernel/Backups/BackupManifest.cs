namespace CaiCach.Kernel.Backups;

/// <summary>Says what a backup holds, so that a damaged or incomplete one is found before anything is replaced.</summary>
/// <param name="Format">Version of the layout; this program reads and writes 1.</param>
/// <param name="TakenAt">When the copy of the database began.</param>
/// <param name="Parts">Everything in the backup but the manifest itself.</param>
public sealed record BackupManifest(int Format, DateTimeOffset TakenAt, IReadOnlyList<BackupManifest.Part> Parts)
{
    public const int CurrentFormat = 1;

    /// <summary>Where the manifest stands in the backup.</summary>
    public const string Name = "manifest.json";

    /// <param name="Name">Path inside the backup.</param>
    /// <param name="Size">Bytes.</param>
    /// <param name="Sha256">Hash of the content, lower-case hex.</param>
    public sealed record Part(string Name, long Size, string Sha256);
}
