namespace CaiCach.ReformPlans.Tasks;

/// <summary>How a task stands on a day. Computed from its ledger, never typed; see <see cref="TaskState.On"/>.</summary>
public enum TaskStanding
{
    /// <summary>Not done, and its date has not passed; or its output was submitted in time and waits for acceptance.</summary>
    NotDue,

    /// <summary>Its date has passed and no output was submitted in time.</summary>
    Overdue,

    /// <summary>Accepted, and submitted no later than the date in force.</summary>
    DoneOnTime,

    /// <summary>Accepted, but submitted after the date in force.</summary>
    DoneLate,

    /// <summary>Taken out by a decision: counted nowhere.</summary>
    Cancelled,
}
