namespace CaiCach.Procedures.Finding;

/// <summary>What the beginning of a version means for its procedure.</summary>
public enum ProcedureChange
{
    /// <summary>Công bố mới: the first version.</summary>
    New,

    /// <summary>Sửa đổi, bổ sung: a later one.</summary>
    Changed,
}
