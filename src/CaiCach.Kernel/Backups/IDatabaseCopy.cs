namespace CaiCach.Kernel.Backups;

/// <summary>Copies the whole database out and in again, by the engine's own means.</summary>
public interface IDatabaseCopy
{
    /// <summary>Name of the copy inside the backup; tells one engine's copy from the other's.</summary>
    string PartName { get; }

    /// <summary>Writes one consistent state of the database into a new file while people go on working.</summary>
    Task DumpAsync(string file, CancellationToken cancellationToken);

    /// <summary>True when no table holds a row, or there are no tables; the migration history does not count.</summary>
    Task<bool> IsEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Replaces the database by the copy: wholly, or not at all.</summary>
    Task LoadAsync(string file, CancellationToken cancellationToken);
}
