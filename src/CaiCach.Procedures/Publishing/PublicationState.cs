namespace CaiCach.Procedures.Publishing;

/// <summary>How a decision stands towards the national database on a day.</summary>
public enum PublicationState
{
    /// <summary>Not entered, its last day has not passed.</summary>
    Waiting,

    /// <summary>Not entered, its last day has passed.</summary>
    Late,

    /// <summary>Entered by its last day.</summary>
    InTime,

    /// <summary>Entered after its last day.</summary>
    EnteredLate,

    /// <summary>No term is known for its day, or the calendar does not reach so far.</summary>
    WithoutTerm,
}
