namespace CaiCach.Procedures.Finding;

/// <summary>What can be asked of a published version.</summary>
public enum ProcedureTrait
{
    /// <summary>Its online level is known.</summary>
    LevelKnown,

    /// <summary>Can be applied for online.</summary>
    Online,

    /// <summary>Online from end to end.</summary>
    FullyOnline,

    /// <summary>Its level is known and not the full one.</summary>
    NotFullyOnline,

    /// <summary>Every part that the catalogue keeps is written: papers, time limit, result, legal basis (Article 8 Decree 63/2010/NĐ-CP).</summary>
    Complete,

    /// <summary>Some part is missing.</summary>
    Incomplete,

    /// <summary>Can be received at the one-stop unit: its time limit is known.</summary>
    Receivable,

    /// <summary>Cannot be received yet.</summary>
    NotReceivable,
}
