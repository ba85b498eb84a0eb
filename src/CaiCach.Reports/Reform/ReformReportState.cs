namespace CaiCach.Reports.Reform;

/// <summary>How far a report is.</summary>
public enum ReformReportState
{
    /// <summary>Being written; its computed figures are those of this moment.</summary>
    Draft,

    /// <summary>Before the signer: figures and text stand still.</summary>
    Submitted,

    /// <summary>Signed and numbered. Nothing changes any more.</summary>
    Signed,
}
