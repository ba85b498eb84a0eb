namespace CaiCach.Dossiers.Undoing;

/// <summary>What can be taken back for a few seconds: nobody outside has been told of it, and nobody has built on it.</summary>
public enum Undoable
{
    /// <summary>Handed over, and not yet confirmed by the other side.</summary>
    HandOver,

    /// <summary>Given to a specialist.</summary>
    Assignment,

    /// <summary>Submitted for signature, and not yet signed.</summary>
    Submission,

    /// <summary>Sent on to the next step of its process.</summary>
    Forwarding,
}
