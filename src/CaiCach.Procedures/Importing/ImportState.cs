namespace CaiCach.Procedures.Importing;

/// <summary>What taking a record does.</summary>
public enum ImportState
{
    /// <summary>A procedure that the catalogue does not have.</summary>
    New,

    /// <summary>A new version of one that it has.</summary>
    Changed,

    /// <summary>Says what the version in force says; nothing to do.</summary>
    Same,

    /// <summary>Left out because of what is wrong with it.</summary>
    Wrong,
}
