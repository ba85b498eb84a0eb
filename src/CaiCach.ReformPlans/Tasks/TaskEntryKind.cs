namespace CaiCach.ReformPlans.Tasks;

/// <summary>What happened to a task.</summary>
public enum TaskEntryKind
{
    /// <summary>Written into the plan.</summary>
    Added,

    /// <summary>What the plan says about it was changed; once the plan is issued, by a decision.</summary>
    Amended,

    /// <summary>Given to a person.</summary>
    Assigned,

    /// <summary>Passed on to another unit, or another person; the original date stays beside the current one.</summary>
    Transferred,

    /// <summary>Percentage and words.</summary>
    ProgressReported,

    /// <summary>The product was handed in with its proof.</summary>
    OutputSubmitted,

    /// <summary>The product was accepted: done.</summary>
    Accepted,

    /// <summary>The product was handed back with a reason.</summary>
    Returned,

    /// <summary>A later date was asked for.</summary>
    ExtensionRequested,

    /// <summary>The later date was granted or refused.</summary>
    ExtensionDecided,

    /// <summary>Taken out of the plan.</summary>
    Cancelled,
}
