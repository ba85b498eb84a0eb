using CaiCach.Kernel.Audit;

namespace CaiCach.Kernel.Backups;

/// <summary>What a restore brought back.</summary>
/// <param name="Manifest">What the backup said it holds.</param>
/// <param name="Audit">The walk over the restored history.</param>
/// <param name="MissingFiles">Hashes that rows name and no file has.</param>
public sealed record RestoredBackup(BackupManifest Manifest, AuditReport Audit, IReadOnlyList<string> MissingFiles)
{
    /// <summary>True when the history holds and no file is missing.</summary>
    public bool Holds => Audit.Break is null && MissingFiles.Count == 0;
}
