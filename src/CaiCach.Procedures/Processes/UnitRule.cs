namespace CaiCach.Procedures.Processes;

/// <summary>Where a step is done, said without naming an agency: the same process serves all that handle the procedure.</summary>
public enum UnitRule
{
    /// <summary>Bộ phận Một cửa of the agency.</summary>
    OneStop,

    /// <summary>The division that resolves the dossier.</summary>
    Division,

    /// <summary>Lãnh đạo cơ quan.</summary>
    Agency,

    /// <summary>One unit by name: a co-operating one.</summary>
    Named,
}
