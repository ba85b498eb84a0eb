namespace CaiCach.Kernel.Backups;

/// <summary>What a backup carries beside the database and the files (configuration section <c>Keys</c>).</summary>
public sealed record BackupOptions
{
    /// <summary>Folder of the keys: those that protect sign-in cookies, and the one that signs the sealed history.</summary>
    public string Folder { get; init; } = "var/keys";
}
