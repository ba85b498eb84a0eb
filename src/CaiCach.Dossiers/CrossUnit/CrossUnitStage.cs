namespace CaiCach.Dossiers.CrossUnit;

/// <summary>Where the paper of a dossier taken in for another agency is.</summary>
public enum CrossUnitStage
{
    /// <summary>With the one-stop unit that took it in.</summary>
    ToSend,

    /// <summary>On its way.</summary>
    OnTheWay,

    /// <summary>With the agency that answers, or back with the applicant.</summary>
    Ended,
}
