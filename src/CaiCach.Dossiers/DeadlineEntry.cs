namespace CaiCach.Dossiers;

/// <summary>A line of the deadline ledger. The due date on the page is the last line's; nothing else sets it.</summary>
public sealed class DeadlineEntry
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public int Ordinal { get; set; }

    public DeadlineCause Cause { get; set; }

    /// <summary>When the entry was made.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>From when this entry counts.</summary>
    public DateTimeOffset CountedFrom { get; set; }

    /// <summary>Null while no limit runs (waiting for the applicant).</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>One Vietnamese sentence: why that minute and not another.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The article that decides.</summary>
    public string Article { get; set; } = "";
}
