namespace CaiCach.Organisations.Reorganisations;

/// <summary>When rows were counted.</summary>
public enum CountPhase
{
    /// <summary>In the last rehearsal.</summary>
    Rehearsed,

    /// <summary>At the moment, before the first row moved.</summary>
    Expected,

    /// <summary>As they moved.</summary>
    Executed,
}
