namespace CaiCach.Organisations.Mornings;

/// <summary>
/// A person's morning letter of a day. One row per person and day, written together with the message: a second run, a second node or a start after a crash
/// finds it there and writes no second letter.
/// </summary>
public sealed class MorningMessage
{
    public Guid Id { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>The province's date.</summary>
    public DateOnly Day { get; set; }

    /// <summary>The message on its way out.</summary>
    public Guid MessageId { get; set; }

    public DateTimeOffset QueuedAt { get; set; }

    public int Overdue { get; set; }

    public int Due { get; set; }

    public int Waiting { get; set; }
}
