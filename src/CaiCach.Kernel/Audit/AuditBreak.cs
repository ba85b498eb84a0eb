namespace CaiCach.Kernel.Audit;

/// <summary>Where the history does not hold, and why.</summary>
/// <param name="RecordKind">The record's kind, or <see cref="Checkpoint"/>.</param>
/// <param name="RecordId">The record; empty for a checkpoint.</param>
/// <param name="Sequence">Entry of the record, or number of the checkpoint.</param>
/// <param name="Reason">In Vietnamese.</param>
public sealed record AuditBreak(string RecordKind, Guid RecordId, long Sequence, string Reason)
{
    /// <summary>Stands for the record's kind when a checkpoint does not hold.</summary>
    public const string Checkpoint = "checkpoint";

    /// <summary>Place and reason in one Vietnamese sentence.</summary>
    public string Sentence => RecordKind == Checkpoint ? $"dấu niêm phong số {Sequence}: {Reason}." : $"{RecordKind} {RecordId}, mục {Sequence}: {Reason}.";
}
