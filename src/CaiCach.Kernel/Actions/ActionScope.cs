using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outbox;

namespace CaiCach.Kernel.Actions;

/// <summary>Collects, while a use case runs, what belongs to its transaction besides the rows themselves.</summary>
public sealed class ActionScope
{
    readonly List<RecordedChange> changes = [];
    readonly List<OutboxMessage> messages = [];
    readonly List<Fact> facts = [];

    internal ActionScope(DateTimeOffset now, ActionContext context) => (Now, Context) = (now, context);

    /// <summary>The instant of the action; everything in it happened then.</summary>
    public DateTimeOffset Now { get; }

    public ActionContext Context { get; }

    internal IReadOnlyList<RecordedChange> Changes => changes;

    internal IReadOnlyList<OutboxMessage> Messages => messages;

    internal IReadOnlyList<Fact> Facts => facts;

    /// <summary>Writes the events into the record's history. Every write command records at least one.</summary>
    /// <param name="before">State before, where a value was edited; serialised into the entry.</param>
    /// <param name="after">State after.</param>
    public void Record(RecordRef record, IReadOnlyList<IRecordEvent> events, object? before = null, object? after = null) =>
        changes.Add(new RecordedChange(record, events, before, after, IsByProduct: false));

    /// <summary>Writes, besides the person's own entry, one of the product itself: it names nobody, so that its proof can be given to everybody.</summary>
    public void RecordByProduct(RecordRef record, IReadOnlyList<IRecordEvent> events) => changes.Add(new RecordedChange(record, events, null, null, IsByProduct: true));

    /// <summary>Queues a message that leaves the process after the commit.</summary>
    public void Send(OutboxMessage message) => messages.Add(message);

    /// <summary>Tells the measures what happened, in the same transaction.</summary>
    public void Count(Fact fact) => facts.Add(fact);

    internal sealed record RecordedChange(RecordRef Record, IReadOnlyList<IRecordEvent> Events, object? Before, object? After, bool IsByProduct);
}
