namespace CaiCach.Dossiers.Importing;

/// <summary>How a line of a register ended.</summary>
public enum ImportOutcome
{
    /// <summary>A dossier was made.</summary>
    Taken,

    /// <summary>The same line was taken before; nothing changed.</summary>
    AlreadyThere,

    /// <summary>Taken before with other dates; the dossier was left as it is.</summary>
    Differs,

    /// <summary>Not taken; see the remark.</summary>
    Refused,
}
