namespace CaiCach.Kernel.Backups;

/// <summary>What a backup carries beside the database and the files (configuration section <c>Keys</c>).</summary>
public sealed record BackupOptions
{
    /// <summary>Folder of the keys that protect sign-in cookies.</summary>
    public string Folder { get; init; } = "var/keys";
}
