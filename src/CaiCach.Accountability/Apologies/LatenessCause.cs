namespace CaiCach.Accountability.Apologies;

/// <summary>Why an answer will be late.</summary>
public enum LatenessCause
{
    /// <summary>The agency's own doing.</summary>
    OwnAgency,

    /// <summary>A consulted agency did not answer in time.</summary>
    CoOperatingAgency,

    /// <summary>Storm, flood, epidemic.</summary>
    ForceMajeure,

    /// <summary>The information system failed.</summary>
    SystemFailure,

    /// <summary>The law is unclear and a superior was asked.</summary>
    UnclearLaw,
}
