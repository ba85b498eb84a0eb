namespace CaiCach.ReformPlans.Tasks;

/// <summary>How far the work on a task has come, whatever the day.</summary>
public enum TaskStage
{
    /// <summary>Nothing was reported.</summary>
    NotStarted,

    /// <summary>Progress was reported, or a submitted output came back.</summary>
    InProgress,

    /// <summary>The product lies before whoever accepts it.</summary>
    OutputSubmitted,

    /// <summary>The product was accepted; final.</summary>
    Accepted,

    /// <summary>Taken out of the plan by a decision; final.</summary>
    Cancelled,
}
